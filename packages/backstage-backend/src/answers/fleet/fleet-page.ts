import { costReadPermission, type FleetPage, type FleetQuery } from '@private-ecr/core';
import { type Caller, requirePermission } from '../../access';
import type { AnswerContext } from '../context';
import type { CurrentRow } from './current-row';
import { filterRows } from './filter-rows';
import { sortRows } from './sort-rows';
import { totalsOf } from './totals';
import { visibleRows } from './visible-rows';

/** One page of what a caller sees. */
export async function fleetPage(
  query: FleetQuery,
  caller: Caller,
  context: AnswerContext,
): Promise<FleetPage> {
  // An order by savings tells of savings.
  if (query.sort === 'savings') requirePermission(caller, costReadPermission);
  const { rows, shown } = await visibleRows(caller, context);
  const matching = sortRows(filterRows(rows, query), query);
  const { offset, limit } = query;
  return {
    rows: shown(matching.slice(offset, offset + limit)),
    totalRows: matching.length,
    offset,
    limit,
    totals: totalsOf(rows, caller.may(costReadPermission)),
    facets: {
      owners: valuesOf(rows, 'ownerRef'),
      regions: valuesOf(rows, 'region'),
      hubs: valuesOf(rows, 'hub'),
      accounts: valuesOf(rows, 'accountId'),
    },
  };
}

function valuesOf(rows: readonly CurrentRow[], key: 'ownerRef' | 'region' | 'hub' | 'accountId'): string[] {
  const values = new Set<string>();
  for (const { stored } of rows) {
    const value = stored[key];
    if (value !== undefined) values.add(value);
  }
  return [...values].sort();
}
