import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { storeError } from './errors';

const PACKAGE = '@private-ecr/backstage-plugin-backend';

/** Replicas that start together: one makes the tables, the others wait for it for so long. */
const WAIT_MS = 30_000;
const STEP_MS = 250;

/** Brings the tables to what this version needs. */
export async function migrate(knex: Knex): Promise<void> {
  const directory = resolvePackagePath(PACKAGE, 'migrations');
  for (let waited = 0; ; waited += STEP_MS) {
    try {
      await knex.migrate.latest({ directory });
      return;
    } catch (error) {
      if (!isOfAnotherReplica(error) || waited >= WAIT_MS) throw storeError(error);
      await sleep(STEP_MS);
    }
  }
}

/** Its lock, or a table that it has just made. */
function isOfAnotherReplica(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'MigrationLocked' || ['42P07', '23505', '40P01'].includes(code ?? '');
}
