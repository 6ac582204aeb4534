/**
 * What a view of an entity costs at 10,000 services and 50 readers at once: against the catalog's own look-up by name in
 * the same process, with the real catalog, real tokens and PostgreSQL; our own part, without asking the catalog who sees
 * what; and against a design that asks AWS for each view.
 *
 * Goals: p95 at most 2.0 times the catalog's, our own part at most 1.0 times, 0 calls to AWS for a view.
 */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
process.env.AWS_EC2_METADATA_DISABLED = 'true';
process.env.NODE_ENV = 'production';
require('../scripts/typescript.js');
const { createBackend } = require('@backstage/backend-defaults');
const { coreServices, createServiceFactory } = require('@backstage/backend-plugin-api');
const { mockServices } = require('@backstage/backend-test-utils');
const { catalogServiceRef } = require('@backstage/plugin-catalog-node');
const catalogBackend = require('@backstage/plugin-catalog-backend').default;
const { startSandbox } = require('@private-ecr/aws-sandbox');
const knexFactory = require('knex');
const { startPostgres } = require('../scripts/postgres.js');
const plugin = require('../src/plugin.ts').privateEcrPlugin;
const { aWorld, TEAM_PLAN } = require('../src/collection/__fixtures__/a-world.ts');
const { AWS_CONFIG, NO_SIGNAL } = require('../src/collection/__fixtures__/collector-of.ts');
const { createCollector } = require('../src/collection/index.ts');
const { ConfigReader } = require('@backstage/config');
const { DefaultAwsCredentialsManager } = require('@backstage/integration-aws-node');
const { fillCatalog, fillStore } = require('./summary/fill.cjs');

const SERVICES = 10_000;
const VPCS = 200;
const READERS = 50;
const REQUESTS = 4_000;
const ROUNDS = 3;
const AWS_LATENCY_MS = 50;
const AWS_VIEWS = 100;
/** A caller each: nothing that one is told may serve another. */
const TOKENS = Array.from(
  { length: READERS },
  (_, index) => `a-token-for-the-bench-${index}-on-this-machine-only`,
);
const UNIT = { accountId: '222222222222', region: 'eu-west-1' };
const here = path.dirname(fileURLToPath(import.meta.url));

const entities = [
  ...Array.from({ length: VPCS }, (_, index) => entity('Resource', `vpc-${index}`, 'private-ecr-vpc', [])),
  ...Array.from({ length: SERVICES }, (_, index) =>
    entity('Component', `service-${index}`, 'service', [
      { type: 'dependsOn', targetRef: `resource:default/vpc-${index % VPCS}` },
    ]),
  ),
];

function entity(kind, name, type, relations) {
  const owner = 'group:default/payments';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, annotations: { 'backstage.io/managed-by-location': 'url:https://127.0.0.1/catalog' } },
    spec: { type, owner, lifecycle: 'production' },
    relations: [{ type: 'ownedBy', targetRef: owner }, ...relations],
  };
}

async function freePort() {
  const net = await import('node:net');
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const quiet = { debug() {}, info() {}, warn() {}, error: console.error, child: () => quiet };

/** A portal on this machine; nothing runs in its background. */
async function startPortal(database, endpoint, further = []) {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const backend = createBackend();
  const features = [
    catalogBackend,
    plugin,
    mockServices.rootConfig.factory({
      data: {
        app: { baseUrl },
        aws: AWS_CONFIG,
        backend: {
          baseUrl,
          listen: { host: '127.0.0.1', port },
          database: { client: 'pg', connection: database },
          auth: {
            externalAccess: TOKENS.map((token, index) => ({
              type: 'static',
              options: { token, subject: `bench-${index}` },
            })),
          },
        },
        privateEcr: { aws: { endpoint } },
      },
    }),
    createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => quiet,
    }),
    createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => ({
        scheduleTask: async () => undefined,
        createScheduledTaskRunner: () => ({ run: async () => undefined }),
        triggerTask: async () => undefined,
        getScheduledTasks: async () => [],
        cancelTask: async () => undefined,
      }),
    }),
    ...further,
  ];
  for (const feature of features) backend.add(feature);
  await backend.start();
  return { port, stop: () => backend.stop() };
}

async function read(port, paths, requests = REQUESTS, tokens = TOKENS) {
  const child = fork(path.join(here, 'summary/readers.cjs'), { stdio: 'inherit' });
  const answer = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.send({ port, tokens, paths, requests, readers: READERS });
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.took;
}

const at = (sorted, part) => sorted[Math.floor((sorted.length - 1) * part)];
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = ms => ms.toFixed(1);

const names = Array.from({ length: SERVICES }, (_, index) => `service-${index}`);
const PATHS = {
  catalog: names.map(name => `/api/catalog/entities/by-name/component/default/${name}`),
  summary: names.map(name => `/api/private-ecr/v1/entities/component/default/${name}/summary`),
};

/** Rounds of both, turn about, so that what else the machine does befalls both. */
async function compare(port, tokens = TOKENS) {
  const rounds = [];
  for (const paths of Object.values(PATHS)) await read(port, paths, 500, tokens);
  for (let round = 0; round < ROUNDS; round += 1) {
    const catalog = await read(port, PATHS.catalog, REQUESTS, tokens);
    const summary = await read(port, PATHS.summary, REQUESTS, tokens);
    rounds.push({ catalog, summary });
  }
  const over = (whose, part) => median(rounds.map(round => at(round[whose], part)));
  return {
    catalog: { p50: over('catalog', 0.5), p95: over('catalog', 0.95) },
    summary: { p50: over('summary', 0.5), p95: over('summary', 0.95) },
    ratio: median(rounds.map(({ catalog, summary }) => at(summary, 0.95) / at(catalog, 0.95))),
    ratioOfMedians: median(rounds.map(({ catalog, summary }) => at(summary, 0.5) / at(catalog, 0.5))),
  };
}

function say(what, { catalog, summary, ratio, ratioOfMedians }, goal) {
  console.log(
    `${what}: p50 ${rounded(summary.p50)} ms, p95 ${rounded(summary.p95)} ms; the catalog by name p50 ` +
      `${rounded(catalog.p50)} ms, p95 ${rounded(catalog.p95)} ms; ratio p50 ${ratioOfMedians.toFixed(2)}, ` +
      `p95 ${ratio.toFixed(2)} (goal ≤ ${goal.toFixed(1)})`,
  );
}

/** Every entity is seen: what is left is our own part. */
const seesAll = createServiceFactory({
  service: catalogServiceRef,
  deps: {},
  factory: () => ({
    getEntitiesByRefs: async ({ entityRefs }) => ({ items: entityRefs.map(() => ({ kind: 'Component' })) }),
  }),
});

const server = await startPostgres();
const sandbox = await startSandbox({ world: aWorld() });
try {
  let portal = await startPortal(server.connection, sandbox.url);
  const fillIn = async (pluginId, fill) => {
    const connection = { ...server.connection, database: `backstage_plugin_${pluginId}` };
    const knex = knexFactory({ client: 'pg', connection });
    await fill(knex);
    await knex.raw('analyze');
    await knex.destroy();
  };
  await fillIn('catalog', knex => fillCatalog(knex, entities));
  await fillIn('private-ecr', knex => fillStore(knex, entities, UNIT));
  say(`a summary, with the look-up of who sees it, ${READERS} callers`, await compare(portal.port), 2);
  say('the same, one caller', await compare(portal.port, TOKENS.slice(0, 1)), 2);
  const page = ['/api/private-ecr/v1/fleet?sort=worst-first&limit=50'];
  for (const callers of [20, 1]) {
    const fleet = await read(portal.port, page, 20, TOKENS.slice(-callers));
    console.log(
      `a page of the fleet of ${entities.length}, 20 asked at once by ${callers}: p50 ${rounded(at(fleet, 0.5))} ms`,
    );
  }
  const alone = await read(portal.port, page, 1, TOKENS.slice(0, 1));
  console.log(`the same, asked alone: ${rounded(alone[0])} ms`);
  const callsForViews = sandbox.calls.reduce((sum, { calls }) => sum + calls, 0);
  console.log(`calls to AWS for ${4 * ROUNDS * REQUESTS} views: ${callsForViews} (goal 0)`);
  await portal.stop();

  portal = await startPortal(server.connection, sandbox.url, [seesAll]);
  say('our own part of it', await compare(portal.port), 1);
  await portal.stop();

  // A design that asks AWS for each view: the same reader, for the account of the service alone.
  sandbox.latencyMs = AWS_LATENCY_MS;
  const collector = createCollector({
    credentials: DefaultAwsCredentialsManager.fromConfig(new ConfigReader({ aws: AWS_CONFIG })),
    logger: quiet,
    endpoint: sandbox.url,
    limits: { callsInFlight: 500, callsInFlightPerAccount: 50 },
  });
  await collector.collect(TEAM_PLAN, undefined, NO_SIGNAL);
  const before = sandbox.calls.reduce((sum, { calls }) => sum + calls, 0);
  const took = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      while (next++ < AWS_VIEWS) {
        const startedAt = performance.now();
        await collector.collect(TEAM_PLAN, undefined, NO_SIGNAL);
        took.push(performance.now() - startedAt);
      }
    }),
  );
  took.sort((a, b) => a - b);
  const perView = (sandbox.calls.reduce((sum, { calls }) => sum + calls, 0) - before) / took.length;
  console.log(
    `asking AWS for each view, ${AWS_LATENCY_MS} ms a call: p50 ${rounded(at(took, 0.5))} ms, p95 ` +
      `${rounded(at(took, 0.95))} ms, ${perView.toFixed(1)} calls to AWS for a view`,
  );
} finally {
  await sandbox.close();
  await server.stop();
}
process.exit(0);
