import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
  type SchedulerService,
  type SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { ANNOTATION_ORIGIN_LOCATION, type Entity } from '@backstage/catalog-model';
import catalogBackend from '@backstage/plugin-catalog-backend';
import type { DiscoveredVpc, DiscoveredVpcs } from '@private-ecr/core';
import { setTimeout as pause } from 'node:timers/promises';
import catalogModulePrivateEcr from '..';

/** What the backend plugin answers on its route. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Where the connection breaks off before the body is sent, how many characters of it are. */
  readonly brokenOffAt?: number;
}

/** An answer in order. */
export function answerWith(vpcs: readonly DiscoveredVpc[], unread: DiscoveredVpcs['unread'] = []): Answer {
  return { status: 200, body: JSON.stringify({ vpcs, unread }) };
}

/** A portal whose catalog is the real one, on SQLite, and whose backend plugin answers what a test says, over HTTP. */
export interface Portal {
  answer: Answer;
  /** The plugins that asked for VPCs. */
  readonly askedBy: string[];
  /** Runs the task of a provider; rejects where that fails. */
  refresh(provider: 'private-ecr-hubs' | 'private-ecr-discovered-vpcs'): Promise<void>;
  /** The Resources of one origin by name, once the catalog shows as many as expected. */
  resources(origin: 'hubs' | 'discovered-vpcs', expected: number): Promise<ReadonlyMap<string, Entity>>;
}

// Closes what it opens when the tests are over, which the backend's own factory does not.
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

/** See {@link Portal}. */
export async function startPortal(privateEcr: object): Promise<Portal> {
  const scheduler = new Tasks();
  const askedBy: string[] = [];
  let answer = answerWith([]);
  const backend = await startTestBackend({
    features: [
      catalogBackend,
      catalogModulePrivateEcr,
      backendPlugin(() => answer, askedBy),
      mockServices.database.factory({ knex: await databases.init('SQLITE_3') }),
      createServiceFactory({ service: coreServices.scheduler, deps: {}, factory: () => scheduler.service }),
      mockServices.rootConfig.factory({
        data: { privateEcr, catalog: { stitchingStrategy: { mode: 'immediate' } } },
      }),
    ],
  });
  const url = `http://localhost:${backend.server.port()}/api/catalog/entities`;
  const headers = { authorization: mockCredentials.service.header() };
  const fetched = async (origin: string) => {
    const filter = `metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}=private-ecr:${origin}`;
    const response = await fetch(`${url}?filter=${encodeURIComponent(filter)}`, { headers });
    return (await response.json()) as Entity[];
  };
  return {
    get answer() {
      return answer;
    },
    set answer(next) {
      answer = next;
    },
    askedBy,
    refresh: provider => scheduler.run(`${provider}:refresh`),
    resources: async (origin, expected) => {
      let entities = await fetched(origin);
      for (let attempt = 0; entities.length !== expected && attempt < 300; attempt += 1) {
        await pause(100);
        entities = await fetched(origin);
      }
      return new Map(entities.map(entity => [entity.metadata.name, entity]));
    },
  };
}

/** A scheduler whose tasks run when a test says so, and then tell the test how they fail. */
class Tasks {
  private readonly tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();

  readonly service: SchedulerService = mockServices.scheduler.mock({
    createScheduledTaskRunner: () => ({
      run: async task => {
        this.tasks.set(task.id, task);
      },
    }),
  });

  async run(id: string): Promise<void> {
    const task = this.tasks.get(id);
    if (task === undefined) throw new Error(`there is no task ${id}`);
    await task.fn(new AbortController().signal);
  }
}

function backendPlugin(answer: () => Answer, askedBy: string[]) {
  return createBackendPlugin({
    pluginId: 'private-ecr',
    register(environment) {
      environment.registerInit({
        deps: { http: coreServices.httpRouter, httpAuth: coreServices.httpAuth },
        async init({ http, httpAuth }) {
          http.use(async (request, response, next) => {
            try {
              if (request.path !== '/v1/discovered-vpcs') return next();
              const { principal } = await httpAuth.credentials(request, { allow: ['service'] });
              askedBy.push(principal.subject);
              const { status, body, brokenOffAt } = answer();
              response.writeHead(status, { 'content-type': 'application/json' });
              if (brokenOffAt === undefined) return response.end(body);
              response.write(body.slice(0, brokenOffAt), () => response.destroy());
            } catch (error) {
              next(error);
            }
          });
        },
      });
    },
  });
}
