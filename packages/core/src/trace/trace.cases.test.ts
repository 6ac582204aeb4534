import fs from 'node:fs';
import path from 'node:path';
import { parseSnapshot } from '../snapshot';
import { parseWorkload } from '../workload';
import { trace } from './trace';

/** What a case expects; its lists say what must be there, not all that may be. */
interface Expected {
  readonly verdict: string;
  readonly failing: readonly { service?: string; check: string; subnetId?: string }[];
  readonly via?: Readonly<Record<string, string>>;
  readonly warningsAtLeast?: readonly string[];
}

const folder = path.join(__dirname, '__fixtures__/cases');
const cases = fs.readdirSync(folder).map(file => {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  return JSON.parse(text) as { title: string; snapshot: unknown; workload: unknown; expected: Expected };
});

test.each(cases)('$title', ({ snapshot, workload, expected }) => {
  const { verdict, legs, warnings } = trace(parseSnapshot(snapshot), parseWorkload(workload));
  const failing = legs.flatMap(({ service, subnetId, checks }) =>
    checks.filter(check => check.verdict === 'fail').map(check => ({ service, subnetId, check: check.id })),
  );
  expect(verdict).toBe(expected.verdict);
  for (const entry of expected.failing) expect(failing).toContainEqual(expect.objectContaining(entry));
  for (const [service, via] of Object.entries(expected.via ?? {})) {
    expect(legs.filter(leg => leg.service === service).map(leg => leg.via)).toContain(via);
  }
  expect(warnings.map(({ id }) => id)).toEqual(expect.arrayContaining([...(expected.warningsAtLeast ?? [])]));
});
