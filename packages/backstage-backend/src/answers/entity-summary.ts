import { costReadPermission, type EntitySummary } from '@private-ecr/core';
import { type Caller, noNetwork, notFound } from '../access';
import { driftOf, withDrift } from '../drift';
import type { Target } from '../model/target';
import type { EntityView } from '../store';
import type { AnswerContext } from './context';
import { withoutCosts } from './costs';
import { freshnessOf, isOutdated } from './freshness';
import { refsIn, withoutHiddenEntities } from './hidden-entities';
import { pendingSummary } from './pending-summary';
import { staleReason } from './stale-reason';

/** What is known of an entity, at one glance, as this caller may see it. */
export async function entitySummary(
  entityRef: string,
  caller: Caller,
  context: AnswerContext,
): Promise<EntitySummary> {
  const view = await context.store.views.entity(entityRef);
  if (view === undefined) return pendingAnswer(entityRef, caller, context);
  const summary = await currentWithReports(view, context);
  const named = refsIn(summary);
  const visible = await caller.visibleOf([entityRef, ...named]);
  if (!visible.has(entityRef)) throw notFound(entityRef);
  return forCaller(summary, named, caller, visible);
}

/** Of an entity that is known and was never judged. */
export async function pendingAnswer(
  entityRef: string,
  caller: Caller,
  context: AnswerContext,
): Promise<EntitySummary> {
  const target = await context.store.targets.one(entityRef);
  const pending = target && (await withReports(await pendingSummary(target, context), target, context));
  const named = refsIn(pending ?? {});
  const visible = await caller.visibleOf([entityRef, ...named]);
  if (!visible.has(entityRef)) throw notFound(entityRef);
  if (pending === undefined) throw noNetwork(entityRef);
  return forCaller(pending, named, caller, visible);
}

export async function summaryFor(
  view: EntityView,
  caller: Caller,
  visible: ReadonlySet<string>,
  context: AnswerContext,
): Promise<EntitySummary> {
  const summary = await currentWithReports(view, context);
  return forCaller(summary, refsIn(summary), caller, visible);
}

/** With what CI says of the Terraform of a VPC; of a service nothing is asked for. */
async function currentWithReports(view: EntityView, context: AnswerContext): Promise<EntitySummary> {
  const summary = currentSummary(view, context);
  if (summary.kind !== 'vpc') return summary;
  const target = await context.store.targets.one(summary.entityRef);
  return target === undefined ? summary : withReports(summary, target, context);
}

async function withReports(
  summary: EntitySummary,
  target: Target,
  { drift }: AnswerContext,
): Promise<EntitySummary> {
  return withDrift(summary, await driftOf(target, drift.store));
}

/** A summary at the moment of the answer: past their age facts are kept, and no longer tell how things are. */
function currentSummary(view: EntityView, context: AnswerContext): EntitySummary {
  const { summary, units, judgedAt, lastPullFailure } = view;
  const clock = { now: context.now(), staleAfterSeconds: context.staleAfterSeconds };
  const current = {
    ...summary,
    ...(lastPullFailure !== undefined && { lastPullFailure }),
    freshness: freshnessOf(view, summary.health.status, clock),
  };
  const collected = units.map(({ collectedAt }) => collectedAt);
  if (summary.state !== 'judged' || !isOutdated(collected, judgedAt, clock)) return current;
  const reason = staleReason(view, clock);
  return {
    ...current,
    pulls: { ...summary.pulls, verdict: 'unknown', broken: [], unknownBecause: [reason.detail] },
    health: { status: 'unknown', reasons: [reason, ...summary.health.reasons] },
  };
}

/** @param named - the entities that the summary names */
function forCaller(
  summary: EntitySummary,
  named: readonly string[],
  caller: Caller,
  visible: ReadonlySet<string>,
): EntitySummary {
  const shown = named.every(ref => visible.has(ref)) ? summary : withoutHidden(summary, visible);
  return caller.may(costReadPermission) ? shown : withoutCosts(shown);
}

function withoutHidden(summary: EntitySummary, visible: ReadonlySet<string>): EntitySummary {
  const { vpc, problems, entityRef } = summary;
  const isHidden = (ref: string | undefined) => ref !== undefined && !visible.has(ref);
  const { entityRef: vpcRef, ...place } = vpc ?? {};
  const shown = {
    ...summary,
    ...(vpc && isHidden(vpcRef) && { vpc: place as typeof vpc }),
    problems: problems.map(problem =>
      isHidden(problem.entityRef)
        ? {
            entityRef,
            field: 'spec.dependsOn',
            found: 'a VPC that you cannot see and whose annotations cannot be used',
            allowed: 'a VPC that says where it is',
            fix: 'ask the owner of the VPC',
          }
        : problem,
    ),
  };
  return withoutHiddenEntities(shown, visible);
}
