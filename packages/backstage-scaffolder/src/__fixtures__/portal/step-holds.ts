import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import type { Laid } from './gate';

/** Where a step is held: as it begins, or when it is done and the portal is about to note that it is. */
export type Moment = 'begun' | 'done';

/** Holds steps of tasks by the scaffolder's own database, where a PostgreSQL has them wait for a lock of the test's. */
export interface StepHolds {
  /** Holds the next task that comes to the step. */
  lay(step: string, at: Moment): Promise<Laid>;
  /** Ends what is held, as its portal was killed: it is never done. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const TRIGGERS = `
  create table private_ecr_holds (step text not null, moment text not null, lock int not null);
  create function private_ecr_hold() returns trigger language plpgsql as $$
  declare held int;
  begin
    if tg_table_name = 'task_events' then
      select lock into held from private_ecr_holds
      where moment = 'begun' and step = new.body::jsonb ->> 'stepId' and new.body::jsonb ->> 'status' = 'processing';
    else
      select lock into held from private_ecr_holds
      where moment = 'done'
        and new.state::jsonb #>> array['state', 'steps', step, 'status'] = 'completed'
        and old.state::jsonb #>> array['state', 'steps', step, 'status'] is distinct from 'completed';
    end if;
    if held is not null then perform pg_advisory_xact_lock(held); end if;
    return new;
  end $$;
  create trigger private_ecr_begun before insert on task_events for each row execute function private_ecr_hold();
  create trigger private_ecr_done before update of state on tasks for each row execute function private_ecr_hold();
`;

const WAITING = `locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;

/** Of the scaffolder of a portal that is started. */
export async function stepHolds(database: object): Promise<StepHolds> {
  // Locks are a connection's: there is one.
  const own = { ...database, knexConfig: { pool: { min: 1, max: 1 } } };
  const knex = await DatabaseManager.fromConfig(new ConfigReader({ backend: { database: own } }))
    .forPlugin('scaffolder', {
      logger: mockServices.logger.mock(),
      lifecycle: mockServices.lifecycle.mock(),
    })
    .getClient();
  await knex.raw(TRIGGERS);
  let last = 0;
  return {
    lay: async (step, at) => {
      const lock = (last += 1);
      await knex.raw('select pg_advisory_lock(?)', [lock]);
      await knex('private_ecr_holds').insert({ step, moment: at, lock });
      const met = (async () => {
        for (;;) {
          const { rows } = await knex.raw<{ rows: unknown[] }>(
            `select 1 from pg_locks where ${WAITING} and objid = ?`,
            [lock],
          );
          if (rows.length > 0) break;
          await pause(50);
        }
        await knex('private_ecr_holds').where({ lock }).delete();
      })();
      return { met, letGo: () => void knex.raw('select pg_advisory_unlock(?)', [lock]).then() };
    },
    clear: async () => {
      await knex.raw(`select pg_terminate_backend(pid) from pg_locks where ${WAITING}`);
      await knex.raw('select pg_advisory_unlock_all()');
      await knex('private_ecr_holds').delete();
    },
    close: () => knex.destroy(),
  };
}
