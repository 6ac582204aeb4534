import { describeFailure } from '../aws/failures/describe-failure';
import { policyFileOf } from '../aws/policies.data';
import type { CollectionPlan, PartFailure, PartId, PartState, UnitFacts } from '../model/facts';
import type { Outcome } from './outcome';

/** The fields of the facts that are no list. */
const FIELDS = {
  Organization: 'organizationId',
  Metrics: 'metrics',
  Workloads: 'workloads',
  StoppedTasks: 'stoppedTasks',
  Images: 'images',
} as const satisfies Partial<Record<PartId, keyof UnitFacts>>;

type Field = (typeof FIELDS)[keyof typeof FIELDS];

/** What is known of a part, wherever it stands. */
export function valueOf(facts: UnitFacts | undefined, part: PartId): unknown {
  if (facts === undefined) return undefined;
  return isFurther(part) ? facts[FIELDS[part]] : facts.lists[part];
}

/**
 * The facts after a read: of each part what was read, else what was known before with its age, and since when it fails.
 *
 * @param readAt - ISO 8601
 */
export function factsFrom(
  plan: CollectionPlan,
  previous: UnitFacts | undefined,
  outcomes: ReadonlyMap<PartId, Outcome>,
  readAt: string,
): UnitFacts {
  const lists: Record<string, unknown> = {};
  const fields: Partial<Record<Field, unknown>> = {};
  const parts: Partial<Record<PartId, PartState>> = {};
  for (const [part, outcome] of outcomes) {
    if (outcome.kind === 'not-needed') continue;
    const value = outcome.kind === 'read' ? outcome.value : valueOf(previous, part);
    if (value !== undefined && isFurther(part)) fields[FIELDS[part]] = value;
    else if (value !== undefined) lists[part] = value;
    parts[part] = stateOf(part, outcome, plan, previous?.parts[part], readAt);
  }
  return { schemaVersion: 1, unit: plan.unit, lists, ...fields, parts } as UnitFacts;
}

function stateOf(
  part: PartId,
  outcome: Exclude<Outcome, { kind: 'not-needed' }>,
  { unit }: CollectionPlan,
  before: PartState | undefined,
  readAt: string,
): PartState {
  const errors = outcome.kind === 'failed' ? [outcome.error] : outcome.gaps;
  const collectedAt = outcome.kind === 'read' ? readAt : (before?.collectedAt ?? null);
  if (errors.length === 0) return { collectedAt };
  const described = describeFailure(errors[0], unit, policyFileOf(part), part);
  const failure: PartFailure = {
    ...described,
    ...(errors.length > 1 && { message: `${described.message} So did ${errors.length - 1} more.` }),
    since: before?.failure?.since ?? readAt,
  };
  return { collectedAt, failure };
}

function isFurther(part: PartId): part is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, part);
}
