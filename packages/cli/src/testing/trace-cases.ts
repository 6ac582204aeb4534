import fs from 'node:fs';
import path from 'node:path';

/** A network and a workload with what tracing them must find. */
export interface TraceCase {
  readonly id: string;
  readonly snapshot: {
    readonly schemaVersion: number;
    readonly collectedAt: string;
    readonly organizationId?: string;
    readonly accounts: Readonly<
      Record<string, Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>>
    >;
  };
  readonly workload: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly verdict: 'reachable' | 'blocked' | 'unknown';
    readonly failing: readonly { readonly service?: string; readonly check: string }[];
  };
}

const folder = path.join(
  path.dirname(require.resolve('@private-ecr/core/package.json')),
  'src/trace/__fixtures__/cases',
);

/** The cases that core's own trace is judged by. */
export const TRACE_CASES: readonly TraceCase[] = fs.readdirSync(folder).map(file => ({
  id: path.basename(file, '.json'),
  ...(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Omit<TraceCase, 'id'>),
}));

/** One of them. */
export function traceCase(id: string): TraceCase {
  const found = TRACE_CASES.find(candidate => candidate.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}
