import { setTimeout as pause } from 'node:timers/promises';
import { parseCidr } from '@private-ecr/core';
import knexFactory from 'knex';
import { storeDatabase } from '../../store';
import { createAllocations } from '../create-allocations';

/** What a process is told by its parent, in `PRIVATE_ECR_ALLOCATOR`. */
export interface AllocatorSettings {
  readonly name: string;
  readonly client: 'pg' | 'better-sqlite3';
  readonly connection: object;
  readonly schema?: string;
  readonly pool: string;
  readonly prefixLength: number;
  readonly requests: number;
}

/** One answer of the process: what it was given, or why not. */
export interface AllocatorAnswer {
  readonly requestId: string;
  readonly cidr?: string;
  readonly refusal?: string;
}

/** A replica that asks for ranges, all at once, and confirms each; it tells its parent of every answer. */
async function main(): Promise<void> {
  const settings = JSON.parse(process.env.PRIVATE_ECR_ALLOCATOR ?? '') as AllocatorSettings;
  const { name, client, connection, schema, pool, prefixLength, requests } = settings;
  const knex = knexFactory({
    client,
    connection,
    ...(schema !== undefined && { searchPath: [schema] }),
    useNullAsDefault: true,
    pool: client === 'pg' ? { min: 0, max: 10 } : { min: 1, max: 1 },
    acquireConnectionTimeout: 300_000,
  });
  const space = { where: 'main', pools: [parseCidr(pool)], inUse: [], usedBy: () => [] };
  const allocations = createAllocations({
    db: storeDatabase(knex),
    addressSpaceOf: async () => space,
    quotasOf: async () => [],
    reservationSeconds: 600,
    maxOpenPerOwner: Infinity,
  });
  const one = async (index: number): Promise<AllocatorAnswer> => {
    const requestId = `${name}-${index}`;
    try {
      const { cidr } = await allocations.reserve(
        {
          requestId,
          mode: 'add',
          space: 'main',
          topology: 'shared-subnets',
          name: requestId,
          ownerRef: 'group:default/checkout',
          accountId: '222233334444',
          region: 'eu-central-1',
          prefixLength,
        },
        { name: 'user:default/tara', mayChange: () => false },
      );
      await allocations.confirm(requestId);
      return { requestId, cidr };
    } catch (error) {
      return { requestId, refusal: error instanceof Error ? error.message : String(error) };
    }
  };
  process.send?.('ready');
  await new Promise(resolve => process.once('message', resolve));
  await Promise.all(
    Array.from({ length: requests }, async (_, index) => {
      const answer = await one(index);
      process.send?.(answer);
    }),
  );
  await knex.destroy();
  await pause(0);
  process.disconnect();
}

void main();
