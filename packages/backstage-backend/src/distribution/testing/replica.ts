import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import { setTimeout as sleep } from 'node:timers/promises';
import knexFactory, { type Knex } from 'knex';
import type { CollectionPlan, CollectionResult, Collector } from '../../model/facts';
import { unitKey } from '../../model/unit';
import { openStore } from '../../store';
import { createDistribution, type DistributionOptions } from '..';

/** What a replica is told by its parent, in `PRIVATE_ECR_REPLICA`. */
export interface ReplicaSettings {
  readonly name: string;
  readonly connection: Record<string, string | number>;
  readonly schema: string;
  readonly options: Partial<DistributionOptions>;
  /** How long one read takes. */
  readonly readMs: number;
}

/** Where each read is noted, so that a test can see who read what and when. */
export const READS_TABLE = 'reads_of_test';

export interface ReadRow {
  readonly id: number;
  readonly unit_key: string;
  readonly replica: string;
  /** Milliseconds since 1970. */
  readonly started_at: string;
  readonly ended_at: string | null;
}

const quiet: LoggerService = {
  debug: () => undefined,
  info: () => undefined,
  warn: message => process.stderr.write(`${message}\n`),
  error: message => process.stderr.write(`${String(message)}\n`),
  child: () => quiet,
};

/** Backstage's own scheduler, with what it needs of a backend. */
export function schedulerOn(knex: Knex, onShutdown: (hook: () => void) => void = () => undefined) {
  const instrument = () => ({ add: () => undefined, record: () => undefined });
  return DefaultSchedulerService.create({
    database: { getClient: async () => knex },
    logger: quiet,
    metrics: { createCounter: instrument, createHistogram: instrument, createGauge: instrument } as never,
    rootLifecycle: {
      addShutdownHook: onShutdown,
      addStartupHook: () => undefined,
      addBeforeShutdownHook: () => undefined,
    },
    httpRouter: { use: () => undefined, addAuthPolicy: () => undefined },
    pluginMetadata: { getId: () => 'private-ecr' },
  });
}

function collectorOf(knex: Knex, { name, readMs }: ReplicaSettings): Collector {
  return {
    collect: async (plan: CollectionPlan): Promise<CollectionResult> => {
      const [row] = (await knex(READS_TABLE)
        .insert({ unit_key: unitKey(plan.unit), replica: name, started_at: Date.now() })
        .returning('id')) as [{ id: number }];
      await sleep(readMs);
      await knex(READS_TABLE).where({ id: row.id }).update({ ended_at: Date.now() });
      const facts = {
        schemaVersion: 1,
        unit: plan.unit,
        lists: {},
        parts: { Vpcs: { collectedAt: new Date().toISOString() } },
      };
      return { facts: facts as CollectionResult['facts'], calls: 1, metricsRequested: 0, durationMs: readMs };
    },
  };
}

export async function runReplica(settings: ReplicaSettings): Promise<{ stop(): Promise<void> }> {
  const knex = knexFactory({
    client: 'pg',
    connection: settings.connection,
    searchPath: [settings.schema],
    pool: { min: 0, max: 10 },
  });
  const store = await openStore({ database: { getClient: async () => knex } });
  const hooks: (() => void)[] = [];
  const distribution = createDistribution({
    scheduler: schedulerOn(knex, hook => void hooks.push(hook)),
    store,
    collector: collectorOf(knex, settings),
    judge: async () => ({ judgedAt: new Date().toISOString(), entities: [], hubs: [] }),
    logger: quiet,
    options: settings.options,
  });
  await distribution.start();
  return {
    stop: async () => {
      hooks.forEach(hook => hook());
      await distribution.stop();
      await knex.destroy();
    },
  };
}

export const seconds = (count: number): HumanDuration => ({ milliseconds: Math.round(count * 1_000) });
