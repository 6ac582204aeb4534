import { type DriftSummary, type EntitySummary, printable } from '@private-ecr/core';
import type { Target } from '../model/target';
import { networkNameOf } from '../entities';
import type { DriftStore, StackState } from './contract';

/** The worst first. */
const ORDER: readonly StackState['status'][] = ['failed', 'drifted', 'in-sync'];

/** What CI last said of the network that an entity stands for; undefined where it has said nothing. */
export async function driftOf(target: Target, store: DriftStore): Promise<DriftSummary | undefined> {
  const { kind, placement } = target;
  if (kind !== 'vpc' || placement === undefined) return undefined;
  const stacks = await store.ofTeam(placement.hub, networkNameOf(target));
  const status = ORDER.find(worst => stacks.some(stack => stack.status === worst));
  const reportedAt = stacks.map(stack => stack.reportedAt).sort()[0];
  if (status === undefined || reportedAt === undefined) return undefined;
  return { status, reportedAt, stacks: stacks.map(shown) };
}

/** A summary with what CI said, and a problem to show where something has drifted. */
export function withDrift(summary: EntitySummary, drift: DriftSummary | undefined): EntitySummary {
  if (drift === undefined) return summary;
  const problems = drift.stacks.flatMap(({ stack, status, reportedAt, summary: what }) =>
    status === 'in-sync' ? [] : [problemOf(summary.entityRef, { stack, status, reportedAt, what })],
  );
  return { ...summary, drift, problems: [...summary.problems, ...problems] };
}

function problemOf(
  entityRef: string,
  {
    stack,
    status,
    reportedAt,
    what,
  }: Pick<StackState, 'stack' | 'status' | 'reportedAt'> & { what: string | undefined },
): EntitySummary['problems'][number] {
  const found =
    status === 'drifted'
      ? `what is there is not what the Terraform of ${stack} says, as of ${reportedAt}`
      : `the plan of ${stack} could not be made at ${reportedAt}`;
  return {
    entityRef,
    field: `terraform: ${stack}`,
    found: what === undefined ? found : `${found}: ${what}`,
    allowed: 'a plan without changes',
    fix:
      status === 'drifted'
        ? 'apply the stack again, or write into it what was changed by hand'
        : 'see the log of the nightly plan',
  };
}

function shown({
  stack,
  status,
  reportedAt,
  summary,
  repository,
  commit,
}: StackState): DriftSummary['stacks'][number] {
  return {
    stack,
    status,
    reportedAt,
    ...(summary !== undefined && { summary: printable(summary) }),
    repository,
    commit,
  };
}
