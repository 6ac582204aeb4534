import type { FleetRow, TeamSummary } from '@private-ecr/core';
import type { PresenterContext } from '../context';
import { signOf } from './savings';

export interface TeamView {
  /** How many services are in which state. */
  readonly summary: string;
  readonly rows: readonly FleetRow[];
  readonly savings?: string;
  /** Said where there are more than are shown. */
  readonly more?: string;
  /** The query of the fleet page that shows them all. */
  readonly fleetQuery: string;
}

const MOST_SHOWN = 8;
const STATUSES = ['failing', 'degraded', 'unknown', 'healthy'] as const;

/** The card of a team: its worst services, and what all of them come to. */
export function teamView(
  { entityRef, rows, totals }: TeamSummary,
  { t, formats }: Pick<PresenterContext, 't' | 'formats'>,
): TeamView {
  const counts = STATUSES.flatMap(status => {
    const count = totals.servicesByStatus[status] ?? 0;
    return count === 0 ? [] : [`${formats.number(count)} ${t(`status.inText.${status}`)}`];
  });
  const { savingsMonthlyUsd, vpcsWithSavings, vpcs } = totals;
  return {
    summary: t('card.group.summary', {
      count: totals.services,
      shown: formats.number(totals.services),
      states: counts.join(', '),
    }),
    rows: rows.slice(0, MOST_SHOWN),
    ...(savingsMonthlyUsd !== undefined && {
      savings: t(signOf(savingsMonthlyUsd) === 'loss' ? 'card.group.loses' : 'card.group.saves', {
        amount: formats.moneyWithoutSign(savingsMonthlyUsd),
        some: formats.number(vpcsWithSavings),
        total: formats.number(vpcs),
      }),
    }),
    ...(rows.length > MOST_SHOWN && { more: t('card.group.more', { total: formats.number(rows.length) }) }),
    fleetQuery: new URLSearchParams({ owner: entityRef }).toString(),
  };
}
