import { costReadPermission, type History } from '@private-ecr/core';
import type { Caller } from '../access';
import type { AnswerContext } from './context';
import { withoutAmounts } from './costs';
import { refsIn, withoutHiddenEntities } from './hidden-entities';
import { visibleTarget } from './visible-target';

/** How it was, day by day, as this caller may see it. */
export async function entityHistory(
  entityRef: string,
  days: number,
  caller: Caller,
  context: AnswerContext,
): Promise<History> {
  await visibleTarget(entityRef, caller, context);
  const view = await context.store.views.history(entityRef, days);
  if (view === undefined) return { entityRef, days: [], incidents: [] };
  const named = refsIn(view.incidents);
  const visible = named.length === 0 ? new Set<string>() : await caller.visibleOf(named);
  const incidents = withoutHiddenEntities(view.incidents, visible);
  const maySeeCosts = caller.may(costReadPermission);
  return {
    entityRef,
    days: maySeeCosts ? view.days : view.days.map(withoutSavings),
    ...(view.months.length > 0 && {
      months: maySeeCosts ? [...view.months] : view.months.map(withoutSavings),
    }),
    incidents: maySeeCosts
      ? incidents
      : incidents.map(incident => ({ ...incident, reason: withoutAmounts(incident.reason) })),
  };
}

function withoutSavings<Row extends { readonly savingsMonthlyUsd?: string | undefined }>({
  savingsMonthlyUsd: _hidden,
  ...row
}: Row): Omit<Row, 'savingsMonthlyUsd'> {
  return row;
}
