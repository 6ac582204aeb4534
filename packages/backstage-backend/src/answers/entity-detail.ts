import { costReadPermission, type EntityDetail } from '@private-ecr/core';
import { type Caller, notFound } from '../access';
import type { AnswerContext } from './context';
import { withoutAmounts } from './costs';
import { pendingAnswer, summaryFor } from './entity-summary';
import { refsIn, withoutHiddenEntities } from './hidden-entities';

/** All that is known of an entity, as this caller may see it. */
export async function entityDetail(
  entityRef: string,
  caller: Caller,
  context: AnswerContext,
): Promise<EntityDetail> {
  const view = await context.store.views.detail(entityRef);
  if (view === undefined) return pendingDetail(entityRef, caller, context);
  const visible = await caller.visibleOf([
    entityRef,
    ...refsIn([view.summary, view.detail]),
    ...view.services.map(service => service.entityRef),
  ]);
  if (!visible.has(entityRef)) throw notFound(entityRef);
  const summary = await summaryFor(view, caller, visible, context);
  const { savings, ...detail } = withoutHiddenEntities(
    // How the way of a service looks is for those who see the service.
    { ...view.detail, workloads: view.detail.workloads.filter(({ workload }) => visible.has(workload)) },
    visible,
  );
  const maySeeCosts = caller.may(costReadPermission);
  const isUnknown = summary.freshness.stale;
  return {
    ...detail,
    summary,
    notSeen: maySeeCosts
      ? detail.notSeen
      : detail.notSeen.map(({ what, matters, ...rest }) => ({
          ...rest,
          what: withoutAmounts(what),
          matters: withoutAmounts(matters),
        })),
    // What was seen of each link is kept; what it came to is no longer known.
    workloads: isUnknown
      ? detail.workloads.map(workload => ({ ...workload, verdict: 'unknown' }))
      : detail.workloads,
    ...(maySeeCosts && savings !== undefined && { savings }),
    pullFailures: [...view.pullFailures],
    services: view.services
      .filter(service => visible.has(service.entityRef))
      .map(service => (isUnknown ? { ...service, verdict: 'unknown' } : service)),
    judgedAt: view.judgedAt,
  };
}

async function pendingDetail(
  entityRef: string,
  caller: Caller,
  context: AnswerContext,
): Promise<EntityDetail> {
  return {
    summary: await pendingAnswer(entityRef, caller, context),
    workloads: [],
    notSeen: [],
    pullFailures: [],
    services: [],
    judgedAt: null,
  };
}
