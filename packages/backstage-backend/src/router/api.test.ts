import { gzipSync } from 'node:zlib';
import { eachDatabase } from '../testing/databases';
import { CALLERS, type Portal, startPortal } from '../testing/portal';
import { ENTITIES, fill, HUB } from './__fixtures__/organisation';

const CHECKOUT = '/v1/entities/component/default/checkout-api';
const OWNER = CALLERS.owner;

const refused = async (portal: Portal, path: string, ask = {}) => {
  const { status, body } = await portal.ask(path, { as: OWNER, ...ask });
  return { status, message: (body['error'] as { message?: string } | undefined)?.message };
};

/** As if nothing had been read or judged for so long. */
async function grow(portal: Portal, hours: number): Promise<void> {
  const at = new Date(Date.now() - hours * 3_600_000).toISOString();
  await portal.knex('units').update({ collected_at: at });
  await portal.knex('judgement_groups').update({ judged_at: at });
}

eachDatabase(
  'the API',
  database => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal({ database, entities: ENTITIES, privateEcr: { hubs: [HUB] } });
      await fill(portal.store);
    }, 120_000);
    afterAll(() => portal?.stop());

    test('shows each caller what it sees, and says what totals cover', async () => {
      const fleetOf = async (as: string | undefined, query = '') =>
        (await portal.ask(`/v1/fleet${query}`, { as })).body as unknown as {
          rows: { entityRef: string }[];
          totals: { covers: string; savingsMonthlyUsd?: string };
          facets: { owners: string[] };
          totalRows: number;
        };
      const refs = ({ rows }: { rows: { entityRef: string }[] }) => rows.map(({ entityRef }) => entityRef);

      const owner = await fleetOf(OWNER);
      expect(refs(owner).sort()).toEqual([
        'component:default/checkout-api',
        'component:default/lost',
        'component:default/shop',
        'resource:default/payments-vpc',
      ]);
      expect(owner.totals).toMatchObject({
        covers: 'the 3 services and 1 VPC that you may see; savings of 1 of these VPCs',
        savingsMonthlyUsd: '116.10',
      });
      expect(owner.facets.owners).toEqual(['group:default/payments']);

      const admin = await fleetOf(CALLERS.admin, '?kind=vpc&sort=name&order=desc&limit=2');
      expect({ refs: refs(admin), totalRows: admin.totalRows }).toEqual({
        refs: ['resource:default/payments-vpc', 'resource:default/other-vpc'],
        totalRows: 3,
      });
      expect(admin.totals.savingsMonthlyUsd).toBe('348.30');

      const hubs = async (as: string | undefined) => (await portal.ask('/v1/hubs', { as })).body['hubs'];
      expect(await hubs(OWNER)).toEqual([expect.objectContaining({ vpcs: 1, services: 2 })]);
      expect(await hubs(OWNER)).toEqual([expect.not.objectContaining({ savingsMonthlyUsd: '232.20' })]);
      expect(await hubs(CALLERS.admin)).toEqual([
        expect.objectContaining({ vpcs: 2, services: 3, savingsMonthlyUsd: '232.20' }),
      ]);
    }, 60_000);

    test('lists the teams of what the caller sees, each with totals of its own', async () => {
      const teams = async (as: string | undefined) => (await portal.ask('/v1/teams', { as })).body['teams'];
      const payments = expect.objectContaining({ ownerRef: 'group:default/payments' });
      expect(await teams(OWNER)).toEqual([payments]);
      const all = (await teams(CALLERS.admin)) as { ownerRef: string; totals: { services: number } }[];
      expect(all.length).toBeGreaterThan(1);
      expect(all).toContainEqual(payments);
      const { body } = await portal.ask('/v1/fleet', { as: CALLERS.admin });
      const { services } = body['totals'] as { services: number };
      expect(all.reduce((sum, { totals }) => sum + totals.services, 0)).toBe(services);
    }, 60_000);

    test('names no entity that the caller cannot see, and answers what is hidden as what there is not', async () => {
      const shop = await portal.ask('/v1/entities/component/default/shop/summary', { as: OWNER });
      expect(shop.body['vpc']).not.toHaveProperty('entityRef');
      expect(shop.text).not.toContain('other-vpc');
      const lost = await portal.ask('/v1/entities/component/default/lost/summary', { as: OWNER });
      expect(lost.body).toMatchObject({ state: 'incomplete', problems: [{ field: 'spec.dependsOn' }] });
      expect(lost.text).not.toContain('lost-vpc');
      const vpc = await portal.ask('/v1/entities/resource/default/other-vpc/detail', {
        as: CALLERS['other team'],
      });
      expect(vpc.body['services']).toEqual([
        expect.objectContaining({ entityRef: 'component:default/search' }),
      ]);

      // A VPC is told of all services in it, also of those of another team.
      for (const path of ['/v1/entities/resource/default/other-vpc/summary', '/v1/fleet']) {
        const { text } = await portal.ask(path, { as: CALLERS['other team'] });
        expect(text).toContain('component:default/search');
        expect(text).not.toContain('component:default/shop');
      }
      expect(vpc.body['workloads']).toEqual([
        expect.objectContaining({ workload: 'component:default/search' }),
      ]);
      expect(vpc.text).not.toContain('component:default/shop');

      const [hidden, missing] = [
        await refused(portal, '/v1/entities/component/default/search/detail'),
        await refused(portal, '/v1/entities/component/default/no-such/detail'),
      ];
      expect(hidden).toEqual({
        status: 404,
        message: missing.message?.replace('no-such', 'search'),
      });
      expect(missing.message).toMatch(/^nothing is known of component:default\/no-such/);
      expect((await refused(portal, '/v1/entities/component/default/website/summary')).message).toMatch(
        /has no network here: .*dependsOn/,
      );
    }, 60_000);

    test('shows no amount to who may not see costs, in no route and in no sentence', async () => {
      const paths = [
        `${CHECKOUT}/summary`,
        `${CHECKOUT}/detail`,
        `${CHECKOUT}/history`,
        '/v1/entities/resource/default/payments-vpc/detail',
        '/v1/teams/group/default/payments',
        '/v1/teams',
        '/v1/fleet',
        '/v1/hubs',
      ];
      for (const path of paths) {
        const [allowed, denied] = [
          await portal.ask(path, { as: OWNER }),
          await portal.ask(path, { as: CALLERS['owner without costs'] }),
        ];
        expect(`${path} ${String(/\d\.\d\d"|\$\d/.test(allowed.text))}`).toBe(`${path} true`);
        // Not the seconds of a moment, which may be these as well.
        expect(denied.text).not.toMatch(/Usd"|\$\s?\d|(?<!:)35\.04|116\.10/);
      }
      const { body } = await portal.ask(`${CHECKOUT}/summary`, { as: CALLERS['owner without costs'] });
      expect(body).toMatchObject({ savings: { state: 'denied' }, health: { status: 'healthy' } });
    }, 60_000);

    test('tells the age at the moment of the answer, and past it that nothing is known, with the facts kept', async () => {
      await grow(portal, 2);
      const { body } = await portal.ask(`${CHECKOUT}/detail`, { as: OWNER });
      const summary = body['summary'] as Record<string, unknown>;
      expect(summary).toMatchObject({
        pulls: {
          verdict: 'unknown',
          unknownBecause: [expect.stringMatching(/^account 111111111111 in eu-west-1/)],
        },
        health: {
          status: 'unknown',
          reasons: [{ ruleId: 'snapshot-age' }, { ruleId: 'nat-beside-endpoints' }],
        },
        freshness: { stale: true, staleAfterSeconds: 3_600 },
        savings: { state: 'known' },
        natGateways: 0,
      });
      expect((summary['freshness'] as { ageSeconds: number }).ageSeconds).toBeGreaterThanOrEqual(7_200);
      const fleet = (await portal.ask('/v1/fleet?stale=true&status=unknown', { as: OWNER })).body;
      expect(fleet['totalRows']).toBe(3);
      const readiness = (await portal.ask('/v1/readiness', { as: CALLERS.admin })).body;
      expect(readiness).toMatchObject({ status: 'ready', units: 3, staleUnits: 3 });
      expect((await portal.ask('/v1/readiness')).body).not.toHaveProperty('stale');
    }, 60_000);

    test('answers 304 while nothing but the age has changed', async () => {
      const first = await portal.ask(`${CHECKOUT}/summary`, { as: OWNER });
      expect(first.headers).toMatchObject({
        etag: expect.stringMatching(/^W\//),
        'cache-control': 'private, no-cache',
      });
      await new Promise(resolve => setTimeout(resolve, 1_100));
      const headers = { 'if-none-match': first.headers['etag'] ?? '' };
      expect(await portal.ask(`${CHECKOUT}/summary`, { as: OWNER, headers })).toMatchObject({
        status: 304,
        text: '',
      });
      // What another caller may see is another answer.
      expect(
        (await portal.ask(`${CHECKOUT}/summary`, { as: CALLERS['owner without costs'], headers })).status,
      ).toBe(200);
    }, 60_000);

    test('reads accounts on request, not more often than the limits allow', async () => {
      const ask = () => portal.ask(`${CHECKOUT}/refresh`, { method: 'post', as: OWNER });
      expect(await ask()).toMatchObject({
        status: 202,
        body: { units: [{ accountId: '111111111111' }, { accountId: '222222222222' }] },
      });
      const again = await ask();
      expect(again).toMatchObject({
        status: 429,
        headers: { 'retry-after': expect.stringMatching(/^\d+$/) },
      });
      expect(Number(again.headers['retry-after'])).toBeGreaterThan(50);
      expect(
        await refused(portal, '/v1/entities/component/default/lost/refresh', { method: 'post' }),
      ).toEqual({
        status: 409,
        message: expect.stringContaining('annotations do not say where'),
      });
      expect(
        portal.audits.filter(({ eventId }) => eventId === 'refresh').map(({ outcome }) => outcome),
      ).toEqual(['succeeded', 'failed', 'failed']);
    }, 60_000);

    test('refuses what it cannot read with path, value, what is allowed and the fix', async () => {
      const post = (body: unknown) => ({ method: 'post', body });
      const cases: readonly (readonly [string, object, number, RegExp])[] = [
        [`${CHECKOUT}/history?days=0`, {}, 400, /^query: days: found "0"; allowed: days up to today.*fix: /],
        [`${CHECKOUT}/history?days[$ne]=1`, {}, 400, /^query: days: found /],
        [
          '/v1/fleet?sort=price;drop table entities',
          {},
          400,
          /^query: sort: found "price;drop table entities"; allowed: /,
        ],
        ['/v1/fleet?owners=x', {}, 400, /unknown field.*owner/],
        ['/v1/fleet?q=a&q=b', {}, 400, /^query: q: found/],
        [
          "/v1/entities/component/default/x' or '1'='1/summary",
          {},
          400,
          /^path: name: found "x' or '1'='1"; allowed: /,
        ],
        ['/v1/entities/component/default/..%2f..%2fetc%2fpasswd/detail', {}, 400, /^path: name: /],
        ['/v1/entities/component/default/%00/detail', {}, 400, /^path: name: found "\\u0000"/],
        ['/v1/entities/component/default/%E0%A4%A/detail', {}, 400, /decode/],
        [`/v1/entities/component/default/${'x'.repeat(64)}/detail`, {}, 400, /^path: name: /],
        ['/v1/teams/component/default/x', {}, 400, /^path: kind: found "component"; allowed: group or user/],
        ['/v1/diagnose', post({}), 400, /^body: message: found nothing; .*fix: add it/],
        [
          '/v1/diagnose',
          post({ message: 'x', entityRef: 'component:a:b/c' }),
          400,
          /^body: entityRef: found "component:a:b\/c"/,
        ],
        ['/v1/diagnose', post({ message: 'x'.repeat(100_001) }), 400, /^body: message: /],
        [
          '/v1/diagnose',
          post({ message: 'x'.repeat(10_485_760) }),
          413,
          /^body: found more than 1048576 bytes/,
        ],
        ['/v1/estimate', post({ region: 'mars' }), 400, /^scenario: .*found/],
        ['/v1/estimate', post([]), 400, /^scenario: found \[\]/],
        [
          '/v1/estimate',
          post({ region: 'eu-west-1', teams: Array.from({ length: 400_000 }, () => 0) }),
          400,
          /^scenario: teams: found 400000 teams; allowed: 1 to 1000 teams; fix: /,
        ],
      ];
      const found = [];
      for (const [path, ask, status, message] of cases) {
        const answer = await refused(portal, encodeURI(path).replace(/%25/g, '%'), ask);
        found.push([path, answer.status, message.test(answer.message ?? '') || answer.message]);
        expect(status).toBeGreaterThan(0);
      }
      expect(found).toEqual(cases.map(([path, , status]) => [path, status, true]));
      const packed = await fetch(`${portal.url}/v1/diagnose`, {
        method: 'POST',
        headers: {
          authorization: OWNER,
          'content-encoding': 'gzip',
          'content-type': 'application/json',
        },
        body: new Uint8Array(gzipSync(JSON.stringify({ message: 'x'.repeat(10_485_760) }))),
      });
      expect(packed.status).toBe(413);
      // Nothing of it reached a statement.
      expect(await portal.knex('entities').count({ count: '*' })).toEqual([{ count: expect.anything() }]);
    }, 60_000);

    test('takes SQL, paths and markup in filters for text', async () => {
      for (const text of ["' or 1=1 --", '%', '_', '../../etc/passwd', '<script>alert(1)</script>', '\\']) {
        for (const filter of ['q', 'owner', 'region', 'hub', 'account']) {
          const { status, body } = await portal.ask(`/v1/fleet?${filter}=${encodeURIComponent(text)}`, {
            as: CALLERS.admin,
          });
          expect([filter, text, status, body['totalRows']]).toEqual([filter, text, 200, 0]);
        }
      }
    }, 60_000);

    test('answers 503 without a secret while the database is away, and its probe says so', async () => {
      await portal.knex.destroy();
      const { status, body } = await portal.ask('/v1/readiness');
      expect([status, body]).toEqual([503, { status: 'not-ready', units: 0, staleUnits: 0 }]);
      expect((await refused(portal, `${CHECKOUT}/summary`)).status).toBe(503);
      expect(portal.logs.join('\n')).not.toMatch(/password|postgres:|mock-user-token/i);
    }, 60_000);
  },
  'after-all',
);
