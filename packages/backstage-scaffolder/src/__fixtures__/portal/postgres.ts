import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const SCRIPT = path.resolve(__dirname, '../../../../backstage-backend/scripts/postgres-process.js');

/** A PostgreSQL of a test's own. */
export interface Postgres {
  /** The section `backend.database` of a portal that shares nothing with others. */
  database(prefix: string): object;
  end(): Promise<void>;
}

/** Starts one. @throws with the reason where there is none for this machine */
export async function aPostgres(): Promise<Postgres> {
  const child = fork(SCRIPT, { stdio: 'ignore' });
  const [told] = (await once(child, 'message')) as [
    { readonly connection?: object; readonly unavailable?: string },
  ];
  const { connection, unavailable } = told;
  if (connection === undefined) throw new Error(unavailable);
  return {
    // A task that is held holds connections too.
    database: prefix => ({ client: 'pg', connection, prefix, knexConfig: { pool: { min: 0, max: 60 } } }),
    end: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
