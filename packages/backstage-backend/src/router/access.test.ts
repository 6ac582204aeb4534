import { AWS_CONFIG } from '../collection/__fixtures__/collector-of';
import { eachDatabase } from '../testing/databases';
import { type CallerName, CALLERS, startPortal } from '../testing/portal';
import { ROUTES } from '.';
import { ENTITIES, fill, HUB } from './__fixtures__/organisation';

type Statuses = Readonly<Record<CallerName, number>>;

/** Whoever may read, and sees the entity. */
const READABLE: Statuses = {
  'no token': 401,
  'a token that is none': 401,
  'no permission': 403,
  'other team': 404,
  owner: 200,
  'owner without costs': 200,
  admin: 200,
  service: 200,
};
/** Lists show to each what it sees. */
const LISTED: Statuses = { ...READABLE, 'other team': 200 };

const SCENARIO = {
  region: 'eu-west-1',
  hub: { azCount: 3, interfaceServices: ['ecr.api', 'ecr.dkr'] },
  connectivity: { mode: 'ram-shared-subnets' },
  teams: [
    {
      id: 'payments',
      gb: { s3: '120', interface: { 'ecr.api': '0.2' }, internet: '0' },
      baseline: { natUnits: 3 },
    },
  ],
};
const REQUEST = {
  name: 'checkout',
  owner: 'group:default/payments',
  accountId: '222222222222',
  region: 'eu-west-1',
  topology: 'standalone',
};
const REQUESTS = {
  administrators: ['group:default/admins'],
  accounts: [{ accountId: REQUEST.accountId, owners: [REQUEST.owner] }],
  standalonePools: { 'eu-west-1': ['10.96.0.0/16'] },
};
const REPORT = {
  schemaVersion: 1,
  repository: 'https://git.example.org/network',
  commit: '0123456789abcdef',
  reportedAt: '2026-11-01T02:00:00Z',
  stacks: [{ stack: 'share-checkout', hub: 'main', team: 'checkout', status: 'in-sync' }],
};
const MESSAGE = 'dial tcp 10.0.1.4:443: i/o timeout';

const REFRESHABLE: Statuses = {
  ...READABLE,
  owner: 202,
  'owner without costs': 202,
  admin: 202,
  service: 202,
};

/** Every route: what each kind of caller is answered. */
const TABLE: readonly (readonly [string, string, unknown, Statuses])[] = [
  ['get', '/v1/entities/component/default/checkout-api/summary', undefined, READABLE],
  ['get', '/v1/entities/component/default/checkout-api/detail', undefined, READABLE],
  ['get', '/v1/entities/component/default/checkout-api/history?days=7', undefined, READABLE],
  ['get', '/v1/entities/resource/default/payments-vpc/summary', undefined, READABLE],
  ['get', '/v1/entities/resource/default/payments-vpc/detail', undefined, READABLE],
  ['get', '/v1/entities/resource/default/payments-vpc/history', undefined, READABLE],
  ['post', '/v1/entities/component/default/checkout-api/refresh', undefined, REFRESHABLE],
  ['post', '/v1/entities/resource/default/payments-vpc/refresh', undefined, REFRESHABLE],
  // What does not say where it is cannot be read; who does not see it is not told so.
  [
    'post',
    '/v1/entities/component/default/lost/refresh',
    undefined,
    { ...REFRESHABLE, owner: 409, 'owner without costs': 409, admin: 409, service: 409 },
  ],
  [
    'post',
    '/v1/entities/component/default/search/refresh',
    undefined,
    { ...REFRESHABLE, owner: 404, 'owner without costs': 404, 'other team': 202 },
  ],
  [
    'get',
    '/v1/entities/component/default/search/summary',
    undefined,
    { ...READABLE, owner: 404, 'owner without costs': 404, 'other team': 200 },
  ],
  [
    'get',
    '/v1/entities/component/default/nothing/summary',
    undefined,
    { ...READABLE, owner: 404, 'owner without costs': 404, admin: 404, service: 404 },
  ],
  [
    'get',
    '/v1/entities/component/default/website/summary',
    undefined,
    { ...READABLE, owner: 404, 'owner without costs': 404, admin: 404, service: 404 },
  ],
  ['get', '/v1/teams/group/default/payments', undefined, READABLE],
  ['get', '/v1/teams', undefined, LISTED],
  ['get', '/v1/fleet', undefined, LISTED],
  ['get', '/v1/fleet?sort=savings', undefined, { ...LISTED, 'owner without costs': 403 }],
  ['get', '/v1/hubs', undefined, LISTED],
  [
    'get',
    '/v1/collection',
    undefined,
    { ...LISTED, owner: 403, 'owner without costs': 403, 'other team': 403 },
  ],
  ['post', '/v1/diagnose', { message: MESSAGE }, LISTED],
  ['post', '/v1/diagnose', { message: MESSAGE, entityRef: 'component:default/checkout-api' }, READABLE],
  ['post', '/v1/estimate', SCENARIO, { ...LISTED, 'owner without costs': 403 }],
  ['get', '/v1/requests/options', undefined, LISTED],
  ['post', '/v1/requests/preview', { request: {} }, LISTED],
  // The first makes it, others of the owner repeat it; a service is nobody who could answer for it.
  [
    'post',
    '/v1/requests',
    { requestId: 'task-1', request: REQUEST },
    { ...LISTED, 'other team': 403, owner: 201, service: 403 },
  ],
  ['get', '/v1/requests', undefined, LISTED],
  ['get', '/v1/requests/task-1', undefined, READABLE],
  ['post', '/v1/requests/task-1/confirm', undefined, READABLE],
  ['delete', '/v1/requests/task-1', undefined, READABLE],
  ['get', '/v1/entities/resource/default/payments-vpc/drain', undefined, READABLE],
  // No caller here is one that may report.
  [
    'post',
    '/v1/drift',
    REPORT,
    {
      ...LISTED,
      owner: 403,
      'owner without costs': 403,
      admin: 403,
      'other team': 403,
      service: 403,
    },
  ],
  [
    'get',
    '/v1/discovered-vpcs',
    undefined,
    { ...READABLE, owner: 403, 'owner without costs': 403, admin: 403, 'other team': 403 },
  ],
  [
    'get',
    '/v1/readiness',
    undefined,
    { ...READABLE, 'no token': 200, 'no permission': 200, 'other team': 200 },
  ],
];

test('every route of the API is in the table', () => {
  const missing = ROUTES.filter(
    ({ method, path }) =>
      !TABLE.some(([rowMethod, rowPath]) => rowMethod === method && patternOf(path).test(rowPath)),
  );
  expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

/** Paths of a route, whatever stands for its parameters. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+/g, '[^/?]+')}(\\?.*)?$`);
}

eachDatabase('the API', database => {
  test('answers each caller on each route as its permissions and the catalog say', async () => {
    const portal = await startPortal({
      database,
      entities: ENTITIES,
      // What is asked to be read is not to be found: nothing listens there.
      config: { aws: AWS_CONFIG },
      privateEcr: { hubs: [HUB], requests: REQUESTS, aws: { endpoint: 'http://127.0.0.1:9', attempts: 1 } },
    });
    try {
      await fill(portal.store);
      const found: Record<string, Record<string, number>> = {};
      const expected: Record<string, Statuses> = {};
      for (const [method, path, body, statuses] of TABLE) {
        const row = `${method} ${path} ${body === undefined ? '' : Object.keys(body as object).join()}`;
        expected[row] = statuses;
        found[row] = {};
        for (const [name, as] of Object.entries(CALLERS)) {
          // Who came before has asked for nothing.
          await portal.knex('units').update({ refresh_accepted_at: null });
          await portal.knex('refresh_callers').delete();
          found[row]![name] = (await portal.ask(path, { method: method as 'get', as, body })).status;
        }
      }
      expect(found).toEqual(expected);
    } finally {
      await portal.stop();
    }
  }, 180_000);
});
