import { startSandbox } from '@private-ecr/aws-sandbox';
import type { EntitySummary } from '@private-ecr/core';
import { HUB_ACCOUNT, REGION } from '@private-ecr/core/testing';
import knexFactory, { type Knex } from 'knex';
import { setTimeout as pause } from 'node:timers/promises';
import { AWS_CONFIG } from './collection/__fixtures__/collector-of';
import { HUB_VPC, ORGANISATION, worldOfOrganisation } from './__fixtures__/small-organisation';
import { aPostgres } from './testing/a-postgres';
import { onSqlite } from './testing/databases';
import { CALLERS, type Portal, startPortal } from './testing/portal';

const COLLECTION = {
  interval: { seconds: 2 },
  staleAfter: { minutes: 10 },
  catalogInterval: { seconds: 2 },
  cadence: { seconds: 1 },
  judging: { shards: 1, rest: { seconds: 1 }, maxAge: { seconds: 5 } },
  shards: 2,
};
const SUMMARY = '/v1/entities/component/default/api/summary';
const REFRESH = '/v1/entities/component/default/api/refresh';
const WAIT_MS = 120_000;

const ask = (portal: Portal, path: string) => portal.ask(path, { as: CALLERS.owner });
const refresh = (portal: Portal) => portal.ask(REFRESH, { method: 'post', as: CALLERS.owner });
const messageOf = ({ body }: Awaited<ReturnType<Portal['ask']>>) =>
  (body as { error?: { message?: string } }).error?.message ?? '';

async function until(what: string, isSo: () => Promise<boolean>, portal: Portal): Promise<void> {
  const ends = Date.now() + WAIT_MS;
  while (!(await isSo())) {
    if (Date.now() > ends)
      throw new Error(`it never came to be that ${what}\n${portal.logs.slice(-20).join('\n')}`);
    await pause(100);
  }
}

const isReachable = async (portal: Portal) => {
  const { status, body } = await ask(portal, SUMMARY);
  return status === 200 && (body as unknown as EntitySummary).pulls.verdict === 'reachable';
};
const versionsOf = async ({ store }: Portal) => (await store.units.status()).map(({ version }) => version);
const everyUnitReadAgain = (portal: Portal, before: readonly number[]) => async () =>
  (await versionsOf(portal)).every((version, index) => version > (before[index] ?? Infinity));

async function aPortal(knex: Pick<Parameters<typeof startPortal>[0]['database'], 'open' | 'name'>) {
  const sandbox = await startSandbox({ world: worldOfOrganisation() });
  const portal = await startPortal({
    database: knex as Parameters<typeof startPortal>[0]['database'],
    entities: ORGANISATION,
    background: true,
    config: { aws: AWS_CONFIG },
    privateEcr: {
      hubs: [{ name: 'main', accountId: HUB_ACCOUNT, region: REGION, vpcId: HUB_VPC }],
      aws: { endpoint: sandbox.url },
      collection: COLLECTION,
      refresh: { perUnit: { seconds: 1 }, unitsPerCaller: 1_000 },
      notifications: false,
    },
  });
  return { sandbox, portal };
}

test('a PostgreSQL that is away while accounts are read and views are asked for: 503, nothing is lost, no restart', async () => {
  const server = await aPostgres();
  const knex = knexFactory({
    client: 'pg',
    connection: { ...server.connection, database: 'postgres' },
    acquireConnectionTimeout: 3_000,
    log: { warn: () => undefined },
  });
  const { sandbox, portal } = await aPortal({ name: 'PostgreSQL', open: async () => knex });
  try {
    await until('the service is reachable', () => isReachable(portal), portal);
    // A refresh is under way, and views are, when the database goes.
    sandbox.latencyMs = 150;
    await until('accounts are read', async () => (await refresh(portal)).status === 202, portal);
    const before = await versionsOf(portal);
    const views = Promise.all(Array.from({ length: 20 }, () => ask(portal, SUMMARY)));
    await server.tell('pause');
    for (const { status } of await views) expect([200, 503]).toContain(status);

    const during = await ask(portal, SUMMARY);
    expect([during.status, during.headers['retry-after']]).toEqual([503, '5']);
    expect(messageOf(during)).toMatch(
      /^the database of private-ecr cannot be used at present: .*nothing was changed; fix: ask again in a moment\.$/,
    );
    expect((await refresh(portal)).status).toBe(503);
    for (const path of ['/v1/fleet', '/v1/hubs', SUMMARY.replace('summary', 'history')]) {
      expect([path, (await ask(portal, path)).status]).toEqual([path, 503]);
    }
    const probe = await portal.ask('/v1/readiness');
    expect([probe.status, probe.body['status']]).toEqual([503, 'not-ready']);
    sandbox.latencyMs = 0;

    await server.tell('resume');
    await until('the service is reachable again', () => isReachable(portal), portal);
    await until('every account is read again', everyUnitReadAgain(portal, before), portal);
    await until('a refresh is taken again', async () => (await refresh(portal)).status === 202, portal);
    expect((await portal.ask('/v1/readiness')).status).toBe(200);
    const told = portal.logs.filter(line => line.startsWith('warn') || line.startsWith('error')).join('\n');
    expect(told).not.toContain(`password`);
    expect(sandbox.refusals).toEqual([]);
  } finally {
    await portal.stop();
    await sandbox.close();
    await knex.destroy();
    await server.end();
  }
});

/** Rows until not one more fits, the last ones as small as rows are. */
async function fillUp(knex: Knex): Promise<void> {
  const [{ page_count: pages }] = (await knex.raw('pragma page_count')) as [{ page_count: number }];
  await knex.raw(`pragma max_page_count = ${pages}`);
  for (const size of [2_000, 200, 1]) {
    const row = () => ({ caller: `${Math.random()}${'x'.repeat(size)}`, window_started_at: '', units: 0 });
    const fits = () =>
      knex('refresh_callers')
        .insert(row())
        .then(
          () => true,
          () => false,
        );
    while (await fits());
  }
}

onSqlite('a disk that is full', database => {
  test('is 503 for what writes, 200 for what reads, and over when there is room', async () => {
    const { sandbox, portal } = await aPortal(database);
    try {
      await until('the service is reachable', () => isReachable(portal), portal);
      await fillUp(portal.knex);
      const full = await refresh(portal);
      expect([full.status, messageOf(full)]).toEqual([
        503,
        'the database of private-ecr cannot be used at present: its disk is full or broken (SQLITE_FULL); nothing was changed; fix: make room on the disk of the database, and ask again.',
      ]);
      expect(await isReachable(portal)).toBe(true);
      expect((await portal.ask('/v1/readiness')).status).toBe(200);

      const before = await versionsOf(portal);
      await portal.knex.raw('pragma max_page_count = 1000000');
      await until('a refresh is taken again', async () => (await refresh(portal)).status === 202, portal);
      await until('every account is read again', everyUnitReadAgain(portal, before), portal);
      expect(await isReachable(portal)).toBe(true);
    } finally {
      await portal.stop();
      await sandbox.close();
    }
  });
});
