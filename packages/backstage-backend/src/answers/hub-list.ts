import { collectionReadPermission, costReadPermission, type Hub, type HubList } from '@private-ecr/core';
import type { Caller } from '../access';
import { isHubItself } from '../model/hub-itself';
import type { FleetRowView, HubView } from '../store';
import type { AnswerContext } from './context';
import { freshnessOf, isOutdated } from './freshness';

/**
 * The hubs that somebody sees: those that something pulls through that the caller sees, and all for who may see how the
 * collection goes.
 */
export async function hubList(caller: Caller, context: AnswerContext): Promise<HubList> {
  const [views, rows, visible] = await Promise.all([
    context.store.views.hubs(),
    context.fleetRows(),
    caller.visible(),
  ]);
  const rowOf = new Map(rows.map(row => [row.entityRef, row]));
  const seesAll = caller.may(collectionReadPermission);
  const hubs = views
    .filter(({ entityRefs }) => seesAll || entityRefs.some(ref => visible.has(ref)))
    .map(view => hubFor(view, caller, visible, rowOf, context));
  return { hubs };
}

function hubFor(
  view: HubView,
  caller: Caller,
  visible: ReadonlySet<string>,
  rowOf: ReadonlyMap<string, FleetRowView>,
  context: AnswerContext,
): Hub {
  const clock = { now: context.now(), staleAfterSeconds: context.staleAfterSeconds };
  const { fixedMonthlyUsd, savingsMonthlyUsd, ...hub } = view.hub;
  const seen = view.entityRefs.filter(ref => visible.has(ref));
  const users = seen.flatMap(ref => rowOf.get(ref) ?? []).filter(row => !isHubItself(row, view.hub));
  const outdated = isOutdated(
    view.units.map(({ collectedAt }) => collectedAt),
    view.judgedAt,
    clock,
  );
  const status = outdated ? 'unknown' : hub.status;
  const maySeeCosts = caller.may(costReadPermission);
  // A sum over VPCs of which the caller sees some would tell of the others.
  const seesAllOfIt = seen.length === view.entityRefs.length;
  return {
    ...hub,
    status,
    vpcs: users.filter(({ kind }) => kind === 'vpc').length,
    services: users.filter(({ kind }) => kind === 'service').length,
    ...(maySeeCosts && fixedMonthlyUsd !== undefined && { fixedMonthlyUsd }),
    ...(maySeeCosts && seesAllOfIt && savingsMonthlyUsd !== undefined && { savingsMonthlyUsd }),
    freshness: freshnessOf(view, status, clock),
  };
}
