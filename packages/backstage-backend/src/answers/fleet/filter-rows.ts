import type { FleetQuery } from '@private-ecr/core';
import type { CurrentRow } from './current-row';

type Filter<Key extends keyof FleetQuery> = (
  row: CurrentRow,
  wanted: NonNullable<FleetQuery[Key]>,
) => boolean;

/** What each parameter of the query asks of a row. */
const FILTERS: {
  readonly [Key in Exclude<keyof FleetQuery, 'sort' | 'order' | 'offset' | 'limit'>]-?: Filter<Key>;
} = {
  q: ({ stored }, text) =>
    [stored.title, stored.entityRef].some(name => name.toLowerCase().includes(text.toLowerCase())),
  kind: (row, kind) => row.stored.kind === kind,
  status: (row, status) => row.status === status,
  verdict: (row, verdict) => (row.outdated ? 'unknown' : row.stored.verdict) === verdict,
  owner: (row, owner) => row.stored.ownerRef === owner,
  region: (row, region) => row.stored.region === region,
  hub: (row, hub) => row.stored.hub === hub,
  account: (row, account) => row.stored.accountId === account,
  stale: row => row.stale,
  nat: ({ stored: { natGateways } }) => natGateways !== null && natGateways > 0,
};

/** The rows for which all filters of the query hold. */
export function filterRows(rows: readonly CurrentRow[], query: FleetQuery): readonly CurrentRow[] {
  const wanted = (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).filter(key => query[key] !== undefined);
  return rows.filter(row =>
    wanted.every(key => (FILTERS[key] as (row: CurrentRow, value: unknown) => boolean)(row, query[key])),
  );
}
