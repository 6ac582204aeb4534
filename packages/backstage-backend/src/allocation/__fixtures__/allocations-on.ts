import path from 'node:path';
import { parseCidr } from '@private-ecr/core';
import type { Knex } from 'knex';
import { storeDatabase } from '../../store';
import type { AddressSpace, AllocationRequest, Quota, Requester } from '../contract';
import { createAllocations } from '../create-allocations';

export const HUB = 'network-frankfurt';
export const TARA: Requester = {
  name: 'user:default/tara',
  mayChange: ({ ownerRef }) => ownerRef === 'group:default/checkout',
};
const MIGRATIONS = path.resolve(__dirname, '../../../migrations');

export const spaceOf = (
  pools: readonly string[],
  inUse: readonly string[] = [],
  more: Partial<AddressSpace> = {},
): AddressSpace => ({
  where: HUB,
  pools: pools.map(parseCidr),
  inUse: inUse.map(parseCidr),
  usedBy: () => [],
  ...more,
});

export const aRequest = (changes: Partial<AllocationRequest> = {}): AllocationRequest => ({
  requestId: 'task-1',
  mode: 'add',
  space: HUB,
  topology: 'shared-subnets',
  region: 'eu-central-1',
  name: 'checkout',
  ownerRef: 'group:default/checkout',
  accountId: '222233334444',
  prefixLength: 24,
  ...changes,
});

/** So many networks, and no more. */
export const atMost = (limit: number): Quota => ({
  what: 'networks',
  limit,
  used: held => new Set(held.map(({ name }) => name)).size,
  adds: ({ mode }) => (mode === 'add' ? 1 : 0),
  refusal: (used, adds) => ({
    path: 'hub',
    found: `a hub with ${used}, and ${adds} more`,
    allowed: `at most ${limit}`,
    fix: 'choose another hub',
  }),
});

/** Makes the tables. */
export async function migrate(knex: Knex): Promise<void> {
  await knex.migrate.latest({ directory: MIGRATIONS });
}

/** Allocations over a database whose tables are there, with a clock that a test moves. */
export function allocationsOn(
  knex: Knex,
  space: AddressSpace = spaceOf(['10.0.0.0/16']),
  {
    maxOpenPerOwner = 1_000,
    quotas = [],
  }: { readonly maxOpenPerOwner?: number; readonly quotas?: readonly Quota[] } = {},
) {
  let at = Date.parse('2026-11-01T10:00:00Z');
  const allocations = createAllocations({
    db: storeDatabase(knex, () => new Date(at)),
    addressSpaceOf: async () => space,
    quotasOf: async () => quotas,
    reservationSeconds: 600,
    maxOpenPerOwner,
  });
  return { allocations, pass: (seconds: number) => (at += seconds * 1_000) };
}
