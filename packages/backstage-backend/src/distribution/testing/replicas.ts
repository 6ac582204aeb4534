import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { openStore } from '../../store';
import type { CollectionPlan } from '../../model/facts';
import { READS_TABLE, type ReadRow, type ReplicaSettings } from './replica';

const PACKAGE = path.resolve(__dirname, '../../..');

/** A read as it was noted; moments in milliseconds since 1970. */
export interface Read {
  readonly id: number;
  readonly unitKey: string;
  readonly replica: string;
  readonly startedAt: number;
  /** Null: the process died over it. */
  readonly endedAt: number | null;
}

export interface Replica {
  readonly name: string;
  readonly process: ChildProcess;
  /** Ends it as a backend ends: it gives back what it holds. */
  stop(): Promise<void>;
  /** SIGKILL: it can do nothing more. */
  kill(): Promise<void>;
}

/** The tables, the units, and the table in which reads are noted. */
export async function prepare(knex: Knex, plans: readonly CollectionPlan[]): Promise<void> {
  await knex.schema.createTable(READS_TABLE, table => {
    table.increments('id');
    table.text('unit_key').notNullable();
    table.text('replica').notNullable();
    table.bigInteger('started_at').notNullable();
    table.bigInteger('ended_at');
  });
  const store = await openStore({ database: { getClient: async () => knex } });
  await store.units.sync(plans);
}

/** Starts a replica in a process of its own. */
export async function startReplica(settings: ReplicaSettings): Promise<Replica> {
  const child = fork(path.join(PACKAGE, 'src/distribution/testing/replica-main.ts'), {
    execArgv: ['--require', path.join(PACKAGE, 'scripts/typescript.js')],
    env: { ...process.env, NODE_ENV: 'production', PRIVATE_ECR_REPLICA: JSON.stringify(settings) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('the replica ended'))),
  ]);
  return {
    name: settings.name,
    process: child,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export async function readsOf(knex: Knex): Promise<readonly Read[]> {
  const rows = await knex<ReadRow>(READS_TABLE).orderBy('id').select('*');
  return rows.map(row => ({
    id: row.id,
    unitKey: row.unit_key,
    replica: row.replica,
    startedAt: Number(row.started_at),
    endedAt: row.ended_at === null ? null : Number(row.ended_at),
  }));
}

/** Looks again and again until it holds. */
export async function until(holds: () => Promise<boolean>, atMostMs: number, what: string): Promise<void> {
  const end = Date.now() + atMostMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${atMostMs} ms: ${what}`);
    await sleep(50);
  }
}

/** Reads by unit, in the order in which they began. */
export function byUnit(reads: readonly Read[]): ReadonlyMap<string, readonly Read[]> {
  const found = new Map<string, Read[]>();
  for (const read of [...reads].sort((a, b) => a.startedAt - b.startedAt)) {
    const own = found.get(read.unitKey) ?? [];
    own.push(read);
    found.set(read.unitKey, own);
  }
  return found;
}
