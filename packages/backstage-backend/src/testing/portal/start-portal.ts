import {
  type AuditorService,
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { actionsRegistryServiceFactory } from '@backstage/backend-defaults/alpha';
import { mockCredentials, mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogBackend from '@backstage/plugin-catalog-backend';
import permissionBackend from '@backstage/plugin-permission-backend';
import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import request from 'supertest';
import privateEcrPlugin from '../..';
import { openStore, type Store } from '../../store';
import type { TestDatabase } from '../databases';
import { authWithActors } from './auth';
import { catalogModule } from './catalog-module';
import { PEOPLE } from './people.data';
import { policyModule } from './policy';
import { answerProblems } from './answer-problems';

export interface PortalOptions {
  readonly database: TestDatabase;
  readonly entities: readonly Entity[];
  readonly privateEcr?: object;
  /** Further configuration, such as `aws`. */
  readonly config?: object;
  /** The real scheduler runs the background work; without it nothing runs but what a test starts. */
  readonly background?: boolean;
  readonly features?: readonly BackendFeature[];
}

export interface Ask {
  readonly method?: 'get' | 'post' | 'delete';
  /** Of the `authorization` header. */
  readonly as?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A portal with the real catalog, the real permission framework and a policy, and our plugin, asked over HTTP. Every
 * answer is held to the API's document.
 */
export interface Portal {
  readonly store: Store;
  readonly knex: Knex;
  readonly audits: readonly { readonly eventId: string; readonly outcome: string; readonly meta: object }[];
  readonly logs: readonly string[];
  /** Of the API. */
  readonly url: string;
  ask(path: string, ask?: Ask): Promise<Answered>;
  stop(): Promise<void>;
}

export async function startPortal(options: PortalOptions): Promise<Portal> {
  const { database, entities, privateEcr = {}, config = {}, background = false, features = [] } = options;
  const knex = await database.open();
  const store = await openStore({ database: { getClient: async () => knex } });
  const audits: { eventId: string; outcome: string; meta: object }[] = [];
  const logs: string[] = [];
  const others: Knex[] = [];
  const backend = await startTestBackend({
    features: [
      catalogBackend,
      catalogModule(entities),
      permissionBackend,
      policyModule,
      privateEcrPlugin,
      permissionsServiceFactory,
      actionsRegistryServiceFactory,
      authWithActors,
      httpAuthServiceFactory,
      databases(knex, others),
      userInfo,
      auditor(audits),
      logger(logs),
      background ? schedulerServiceFactory : mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      mockServices.rootConfig.factory({
        data: {
          backend: { database: { client: 'better-sqlite3', connection: ':memory:' } },
          permission: { enabled: true },
          catalog: { stitchingStrategy: { mode: 'immediate' } },
          privateEcr,
          ...config,
        },
      }),
      ...features,
    ],
  });
  const server = backend.server;
  await untilStitched(server, entities.length);
  return {
    store,
    knex,
    audits,
    logs,
    url: `http://localhost:${server.port()}/api/private-ecr`,
    ask: async (path, { method = 'get', as, body, headers = {} } = {}) => {
      const asked = request(server)[method](`/api/private-ecr${path}`).set(headers);
      if (as !== undefined) void asked.set('authorization', as);
      const {
        status,
        text,
        headers: sent,
        body: answer,
      } = await (body === undefined ? asked : asked.send(body as object));
      const problems = answerProblems(method, path, status, answer);
      if (problems.length > 0)
        throw new Error(
          `${method} ${path} answered ${status}: ${text.slice(0, 500)}: ${problems.join('; ')}`,
        );
      return { status, text, headers: sent as Record<string, string>, body: answer as Answered['body'] };
    },
    stop: async () => {
      await backend.stop();
      await Promise.all(others.map(client => client.destroy()));
    },
  };
}

type Server = Awaited<ReturnType<typeof startTestBackend>>['server'];

async function untilStitched(server: Server, expected: number): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const { body } = await request(server)
      .get('/api/catalog/entities/by-query?limit=1')
      .set('authorization', mockCredentials.service.header());
    if ((body as { totalItems?: number }).totalItems === expected) return;
    await pause(100);
  }
  throw new Error('the catalog did not take the entities in');
}

/** Ours is that of the test; others have one in memory. */
function databases(knex: Knex, others: Knex[]) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {
      plugin: coreServices.pluginMetadata,
      config: coreServices.rootConfig,
      lifecycle: coreServices.lifecycle,
      logger: coreServices.logger,
    },
    factory: ({ plugin, config, lifecycle, logger }) => {
      if (plugin.getId() === 'private-ecr') return { getClient: async () => knex };
      const manager = DatabaseManager.fromConfig(config).forPlugin(plugin.getId(), { lifecycle, logger });
      return {
        getClient: async () => {
          const client = await manager.getClient();
          others.push(client);
          return client;
        },
      };
    },
  });
}

const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    getUserInfo: async credentials => {
      const { userEntityRef } = credentials.principal as { userEntityRef: string };
      return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...(PEOPLE[userEntityRef]?.owns ?? [])] };
    },
  }),
});

function auditor(audits: { eventId: string; outcome: string; meta: object }[]) {
  return createServiceFactory({
    service: coreServices.auditor,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }): AuditorService => ({
      createEvent: async ({ eventId, meta = {} }) => {
        const note = (outcome: string) => {
          if (plugin.getId() === 'private-ecr') audits.push({ eventId, outcome, meta });
        };
        return {
          success: async () => note('succeeded'),
          fail: async () => note('failed'),
        };
      },
    }),
  });
}

function logger(logs: string[]) {
  const write =
    (level: string) =>
    (message: string, meta?: unknown): void => {
      logs.push(
        `${level} ${message} ${meta instanceof Error ? String(meta.stack) : JSON.stringify(meta ?? {})}`,
      );
    };
  const service = {
    error: write('error'),
    warn: write('warn'),
    info: write('info'),
    debug: write('debug'),
    child: () => service,
  };
  return createServiceFactory({ service: coreServices.rootLogger, deps: {}, factory: () => service });
}
