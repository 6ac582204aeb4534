import type { LegResult, TraceResult } from '..';
import { trace } from '..';
import { indexSnapshot, parseSnapshot } from '../../snapshot';
import { type Scenario, snapshotOf } from '../../testing';
import { parseWorkload } from '../../workload';
import type { CheckId } from '../check';
import type { CheckVerdict } from '../finding';

/** A network with one odd part, and what a check must say of it. */
export interface CheckScenario {
  readonly name: string;
  /** Builds what is right before the odd part is put in. */
  readonly in: () => Scenario;
  readonly when?: (scenario: Scenario) => void;
  /** The leg that is looked at. */
  readonly service: string;
  readonly subnetId?: string;
  /** What the detail says, in part. */
  readonly says?: string;
  /** What the fix says, in part. */
  readonly fix?: string;
}

/** Traces a scenario from the document that a person would hand in. */
export function traceOf(
  build: () => Scenario,
  change: (scenario: Scenario) => void = () => undefined,
): TraceResult {
  const scenario = build();
  change(scenario);
  const snapshot = parseSnapshot(JSON.parse(JSON.stringify(snapshotOf(scenario))));
  return trace(indexSnapshot(snapshot), parseWorkload(scenario.workload));
}

/** The first leg of a service, or that from one subnet. */
export function legOf({ legs }: TraceResult, service: string, subnetId?: string): LegResult {
  const leg = legs.find(
    candidate => candidate.service === service && (subnetId ?? candidate.subnetId) === candidate.subnetId,
  );
  if (leg === undefined) throw new Error(`no leg for ${service} from ${subnetId ?? 'any subnet'}`);
  return leg;
}

/** Runs the scenarios of one check, by the verdict that it must give. */
export function run(id: CheckId, scenarios: Readonly<Record<CheckVerdict, readonly CheckScenario[]>>): void {
  describe.each(Object.entries(scenarios))(`${id}: %s`, (verdict, rows) => {
    test.each(rows)('$name', ({ in: build, when, service, subnetId, says, fix }) => {
      const { checks } = legOf(traceOf(build, when), service, subnetId);
      const check = checks.find(candidate => candidate.id === id);
      expect(check).toMatchObject({ verdict });
      if (says !== undefined) expect(check?.detail).toContain(says);
      expect(check?.fix ?? '').toContain(fix ?? '');
      expect(check?.fix === undefined).toBe(verdict !== 'fail');
    });
  });
}

export const tester = { run };
