import { decimal, type FleetTotals, formatCents, sum } from '@private-ecr/core';
import type { CurrentRow } from './current-row';

/** As the sentences of the API are English. */
const NUMBERS = new Intl.NumberFormat('en-US');

/** Sums over rows, and what they cover. */
export function totalsOf(rows: readonly CurrentRow[], maySeeCosts: boolean): FleetTotals {
  const services = rows.filter(({ stored }) => stored.kind === 'service');
  const vpcs = rows.filter(({ stored }) => stored.kind === 'vpc');
  const savings = vpcs.flatMap(({ savingsMonthlyUsd }) => savingsMonthlyUsd ?? []);
  return {
    services: services.length,
    vpcs: vpcs.length,
    servicesByStatus: countBy(services),
    stale: rows.filter(({ stale }) => stale).length,
    vpcsWithNat: vpcs.filter(({ stored: { natGateways } }) => natGateways !== null && natGateways > 0).length,
    vpcsNatUnknown: vpcs.filter(({ stored: { natGateways } }) => natGateways === null).length,
    ...(savings.length > 0 && { savingsMonthlyUsd: formatCents(sum(savings.map(usd => decimal(usd)))) }),
    vpcsWithSavings: savings.length,
    covers: coversOf(services.length, vpcs.length, savings.length, maySeeCosts),
  };
}

function countBy(rows: readonly CurrentRow[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function coversOf(services: number, vpcs: number, withSavings: number, maySeeCosts: boolean): string {
  const seen = `the ${written(services, 'service')} and ${written(vpcs, 'VPC')} that you may see`;
  if (!maySeeCosts) return `${seen}; costs are hidden from you`;
  return `${seen}; savings of ${NUMBERS.format(withSavings)} of these VPCs`;
}

function written(count: number, what: string): string {
  return `${NUMBERS.format(count)} ${what}${count === 1 ? '' : 's'}`;
}
