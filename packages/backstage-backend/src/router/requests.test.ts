import { mockCredentials } from '@backstage/backend-test-utils';
import { eachDatabase, onSqlite, type TestDatabase } from '../testing/databases';
import { CALLERS, type Portal, startPortal } from '../testing/portal';
import { aBody, aRequest, CONFIG, ENTITIES, readHub, told } from './__fixtures__/request-world';

async function withPortal(database: TestDatabase, work: (portal: Portal) => Promise<void>): Promise<void> {
  const portal = await startPortal({ database, entities: ENTITIES, privateEcr: CONFIG });
  try {
    await readHub(portal.store);
    await work(portal);
  } finally {
    await portal.stop();
  }
}

const asOlga = CALLERS.owner;
const make = (portal: Portal, body: unknown, as: string | undefined = asOlga) =>
  portal.ask('/v1/requests', { method: 'post', as, body });

eachDatabase('asking for a network', database => {
  test('reserves, confirms, shows and gives back; each twice is as once; it is written who asked for what', async () => {
    await withPortal(database, async portal => {
      const made = await make(portal, aBody());
      expect([made.status, made.body]).toEqual([
        201,
        {
          schemaVersion: 1,
          requestId: 'task-1',
          mode: 'add',
          hub: 'main',
          region: 'eu-west-1',
          topology: 'shared-subnets',
          name: 'checkout',
          owner: 'group:default/payments',
          accountId: '222222222222',
          cidr: '10.0.0.64/26',
          state: 'reserved',
          requestedBy: 'user:default/olga',
          requestedAt: expect.any(String),
          expiresAt: expect.any(String),
          notKnown: ['accounts that its subnets are shared with', 'rules of the security group'].map(what =>
            expect.stringContaining(`whether main has room is not known: not seen: ${what}`),
          ),
        },
      ]);
      expect((await make(portal, aBody())).status).toBe(200);
      const confirm = () => portal.ask('/v1/requests/task-1/confirm', { method: 'post', as: asOlga });
      expect((await confirm()).body).toMatchObject({ state: 'confirmed', cidr: '10.0.0.64/26' });
      expect((await confirm()).status).toBe(200);
      const list = await portal.ask('/v1/requests?hub=main&name=checkout', { as: asOlga });
      expect(list.body).toMatchObject({ requests: [{ requestId: 'task-1', state: 'confirmed' }] });
      const release = () => portal.ask('/v1/requests/task-1', { method: 'delete', as: asOlga });
      expect((await release()).body).toMatchObject({ state: 'released' });
      expect((await release()).status).toBe(200);
      const audits = portal.audits.filter(({ eventId }) => eventId.startsWith('request'));
      expect(audits.map(({ eventId, outcome }) => `${eventId} ${outcome}`)).toEqual([
        'request succeeded',
        'request succeeded',
        'request-confirm succeeded',
        'request-confirm succeeded',
        'request-release succeeded',
        'request-release succeeded',
      ]);
      expect(audits[0]?.meta).toMatchObject({
        caller: 'user:default/olga',
        requestId: '"task-1"',
        name: '"checkout"',
        owner: '"group:default/payments"',
        accountId: '"222222222222"',
        hub: '"main"',
      });
    });
  }, 180_000);

  test('the same form sent many times at once is one network', async () => {
    await withPortal(database, async portal => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => make(portal, aBody())));
      expect(answers.map(({ body }) => body['cidr'])).toEqual(answers.map(() => '10.0.0.64/26'));
      const others = await Promise.all(
        ['task-2', 'task-3'].map(requestId => make(portal, aBody({ name: 'cart' }, { requestId }))),
      );
      expect(others.map(({ status }) => status).sort()).toEqual([201, 409]);
      const { body } = await portal.ask('/v1/requests', { as: asOlga });
      expect((body['requests'] as object[]).length).toBe(2);
    });
  }, 180_000);
});

onSqlite(
  'who may ask for what, and what is refused',
  database => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal({ database, entities: ENTITIES, privateEcr: CONFIG });
      await readHub(portal.store);
    }, 180_000);
    afterAll(() => portal.stop());

    const LONG = 'x'.repeat(10_000);
    test.each<[string, object, number, RegExp]>([
      ['a name with an expression', { name: '${aws_iam_role.x}' }, 400, /request: name: found "\$\{aws_iam/],
      ['a name with a directive', { name: '%{ if true }' }, 400, /request: name: /],
      [
        'a name that is a path',
        { name: '../hub' },
        400,
        /request: name: found "\.\.\/hub"; allowed: lower-case/,
      ],
      ['a name with quotes', { name: '"\'`' }, 400, /request: name: /],
      ['a name of two lines', { name: 'a\nb' }, 400, /request: name: found "a\\nb"/],
      [
        'a name of 10,000 characters',
        { name: LONG },
        400,
        /request: name: found "x{79}… \(10002 characters\)/,
      ],
      ['a name in another alphabet', { name: 'чекаут' }, 400, /request: name: /],
      [
        'an owner with SQL',
        { owner: "group:default/x'; drop table allocations; --" },
        400,
        /request: owner: /,
      ],
      ['an account in words', { accountId: 'payments' }, 400, /request: accountId: /],
      ['a Region with an expression', { region: '${var.region}' }, 400, /request: region: /],
      ['a hub that is a path', { hub: '../../main' }, 400, /request: hub: /],
      ['a topology of its own', { topology: 'mesh' }, 400, /request: topology: /],
      ['a size of its own', { size: 'huge' }, 400, /request: size: /],
      ['a size that no VPC can have', { size: 8 }, 400, /request: size: /],
      ['half a zone', { azCount: 1.5 }, 400, /request: azCount: /],
      ['a range that is none', { cidr: '10.0.0.1/24' }, 400, /request: cidr: .*10\.0\.0\.0\/24/],
      ['a service that is none', { services: ['checkout'] }, 400, /request: services\[0\]: /],
      ['a need that there is not', { needs: ['root'] }, 400, /request: needs\[0\]: /],
      ['egress in words', { internetEgress: 'yes' }, 400, /request: internetEgress: /],
      ['a repository with an expression', { repositories: ['${x}'] }, 400, /request: repositories\[0\]: /],
      ['a tag of AWS', { tags: { 'aws:x': 'y' } }, 400, /request: tags/],
      ['a field that there is not', { policy: 'allow' }, 400, /request: policy: found an unknown field/],
      ['an owner that one does not act for', { owner: 'group:default/other' }, 403, /request: owner: found/],
      [
        'an account that is not in the list',
        { accountId: '999999999999' },
        403,
        /accountId: found "9{12}"; allowed: an account of group:default\/payments: 222222222222, 333333333333/,
      ],
      ['an account of others', { accountId: '444444444444' }, 403, /accountId: found "4{12}"; allowed/],
      [
        'a hub that there is not',
        { hub: 'other' },
        400,
        /hub: found "other"; allowed: a hub that has ranges for shared-subnets: main, small, unread; fix/,
      ],
      ['a hub without pools', { hub: 'bare' }, 400, /request: hub: found "bare"/],
      [
        'a hub without pools of that kind',
        { hub: 'small', topology: 'spoke-vpc' },
        400,
        /allowed: a hub that has ranges for spoke-vpc: main;/,
      ],
      [
        'a hub of another Region',
        { region: 'us-east-1' },
        400,
        /region: found "us-east-1"; allowed: eu-west-1/,
      ],
      [
        'no hub where no pool is',
        { topology: 'standalone', hub: undefined, region: 'us-east-1' },
        400,
        /region: found "us-east-1"; allowed: with the topology standalone .*eu-west-1/,
      ],
      [
        'a hub that was never read',
        { hub: 'unread', region: 'us-east-1' },
        503,
        /hub: found unread, in which nothing is known to be free: Vpcs of account 111111111111 in us-east-1 were never read/,
      ],
      [
        'a range in use',
        { cidr: '10.0.0.0/26' },
        409,
        /cidr: found 10\.0\.0\.0\/26: 10\.0\.0\.0\/26 is used by the network/,
      ],
      [
        'a range outside the pool',
        { cidr: '192.168.0.0/24' },
        409,
        /cidr: .*none of the pools 10\.0\.0\.0\/16/,
      ],
      [
        'more than is left',
        { hub: 'small', size: 24 },
        409,
        /cidr: found left out, and no pool is as large as a \/24/,
      ],
      [
        'a VPC that there is a route to',
        { topology: 'spoke-vpc', cidr: '10.64.0.0/26' },
        409,
        /10\.64\.0\.0\/26 is used/,
      ],
    ])('%s', async (_what, changes, status, message) => {
      const answer = await make(portal, aBody(changes, { requestId: 'attack' }));
      expect(told(answer)).toMatch(message);
      expect(answer.status).toBe(status);
      const preview = await portal.ask('/v1/requests/preview', {
        method: 'post',
        as: asOlga,
        body: { request: aRequest(changes) },
      });
      expect(preview.status).toBe(200);
      const problems = preview.body['problems'] as { path: string; allowed: string; fix: string }[];
      expect(problems.length).toBeGreaterThan(0);
      expect(told(answer)).toContain(problems[0]!.path);
      const { body } = await portal.ask('/v1/requests', { as: CALLERS.admin });
      expect(body['requests']).toEqual([]);
    });

    test.each<[string, unknown, number]>([
      ['no object', [], 400],
      ['no id', { request: aRequest() }, 400],
      ['an id that is a path', aBody({}, { requestId: '../x' }), 400],
      ['a field of its own', aBody({}, { owner: 'group:default/other' }), 400],
      ['a mode of its own', aBody({}, { mode: 'steal' }), 400],
      ['no request', { requestId: 'x' }, 400],
      ['more than 1 MB', aBody({ name: 'x'.repeat(1_100_000) }), 413],
    ])('a body that is %s', async (_what, body, status) => {
      expect((await make(portal, body)).status).toBe(status);
    });

    describe('who has every permission, and is no administrator of the configuration', () => {
      const asAlva = mockCredentials.user.header('user:default/alva');

      test.each([
        ['another owner', { owner: 'group:default/other' }, /owner: found "group:default\/other"/],
        ['an account of another owner', { accountId: '444444444444' }, /accountId: found "444444444444"/],
      ])('does not get a network for %s', async (_what, changes, message) => {
        const answer = await make(portal, aBody(changes, { requestId: 'task-alva' }), asAlva);
        expect([answer.status, told(answer)]).toEqual([403, expect.stringMatching(message)]);
        const { body } = await portal.ask('/v1/requests/options', { as: asAlva });
        expect(body).toMatchObject({
          isAdministrator: false,
          owners: [{ ref: 'group:default/payments' }, { ref: 'user:default/alva' }],
        });
      });

      test('does not give back what others asked for, and no token of a program outside does', async () => {
        const asOtto = CALLERS['other team'];
        const others = { name: 'others', owner: 'group:default/other', accountId: '444444444444' };
        const made = await make(portal, aBody(others, { requestId: 'task-others' }), asOtto);
        expect(made.status).toBe(201);
        const path = '/v1/requests/task-others';
        const program = mockCredentials.service.header({
          targetPluginId: 'private-ecr',
          onBehalfOf: mockCredentials.service('network-ci'),
        });
        for (const as of [asAlva, program]) {
          expect((await portal.ask(path, { as })).status).toBe(404);
          expect((await portal.ask(path, { method: 'delete', as })).status).toBe(404);
        }
        expect((await portal.ask(path, { method: 'delete', as: asOtto })).status).toBe(200);
      });
    });

    test('a plugin asks for nothing by itself, and may give back what others asked for', async () => {
      const asService = CALLERS.service;
      const answer = await make(portal, aBody(), asService);
      expect([answer.status, told(answer)]).toEqual([403, expect.stringContaining('asked for by a person')]);
      await make(portal, aBody());
      const path = '/v1/requests/task-1';
      expect((await portal.ask(path, { method: 'delete', as: asService })).status).toBe(200);
    });

    test('what is somebody else’s is not there: neither to see, nor to confirm, nor to give back', async () => {
      await make(portal, aBody({ name: 'secret' }, { requestId: 'task-secret' }));
      const asOtto = CALLERS['other team'];
      const may = async (path: string, method: 'get' | 'post' | 'delete') =>
        portal.ask(path, { method, as: asOtto });
      const unknown = told(await may('/v1/requests/no-such', 'get'));
      for (const [path, method] of [
        ['/v1/requests/task-secret', 'get'],
        ['/v1/requests/task-secret/confirm', 'post'],
        ['/v1/requests/task-secret', 'delete'],
      ] as const) {
        const answer = await may(path, method);
        expect([answer.status, told(answer)]).toEqual([404, unknown.replace('no-such', 'task-secret')]);
      }
      expect((await may('/v1/requests', 'get')).body['requests']).toEqual([]);
      const taken = await make(
        portal,
        aBody(
          { name: 'secret', owner: 'group:default/other', accountId: '444444444444' },
          { requestId: 'task-otto' },
        ),
        asOtto,
      );
      expect([taken.status, told(taken)]).toEqual([
        409,
        expect.stringContaining('the network of somebody else'),
      ]);
      expect(told(taken)).not.toMatch(/10\.0\.|payments/);
      await portal.ask('/v1/requests/task-secret', { method: 'delete', as: asOlga });
    });

    test('the id of another’s request says nothing of it', async () => {
      await make(portal, aBody({}, { requestId: 'task-olga' }));
      const stolen = aBody(
        { owner: 'group:default/other', accountId: '444444444444' },
        { requestId: 'task-olga' },
      );
      const answer = await make(portal, stolen, CALLERS['other team']);
      expect(answer.status).toBe(409);
      expect(told(answer)).not.toMatch(/10\.0\.|payments|2{12}/);
      await portal.ask('/v1/requests/task-olga', { method: 'delete', as: asOlga });
    });

    test('a hub at its limit says so', async () => {
      await make(portal, aBody({ hub: 'small', name: 'one' }, { requestId: 'task-one' }));
      const answer = await make(portal, aBody({ hub: 'small', name: 'two' }, { requestId: 'task-two' }));
      expect(answer.status).toBe(409);
      expect(told(answer)).toContain('hub: found small, which has 1 network; allowed: a hub with fewer');
      await portal.ask('/v1/requests/task-one', { method: 'delete', as: asOlga });
    });

    test('an administrator asks for every owner', async () => {
      const body = aBody(
        { name: 'given', owner: 'group:default/other', accountId: '444444444444' },
        { requestId: 'task-admin' },
      );
      expect((await make(portal, body, CALLERS.admin)).status).toBe(201);
      expect((await portal.ask('/v1/requests/task-admin', { as: CALLERS['other team'] })).status).toBe(200);
      await portal.ask('/v1/requests/task-admin', { method: 'delete', as: CALLERS.admin });
    });

    test('the options are what the caller may use', async () => {
      const { body } = await portal.ask('/v1/requests/options', { as: asOlga });
      expect(body).toMatchObject({
        isAdministrator: false,
        owners: [{ ref: 'group:default/payments' }, { ref: 'user:default/olga' }],
        accounts: [
          { accountId: '222222222222', title: 'Payments', owners: ['group:default/payments'] },
          { accountId: '333333333333', owners: ['group:default/payments'] },
        ],
        hubs: [
          {
            name: 'main',
            offers: [
              {
                topology: 'shared-subnets',
                sizes: [
                  { size: 'small', prefixLength: 26, cidr: '10.0.0.64/26', remaining: 1_023 },
                  { size: 'medium', prefixLength: 24, cidr: '10.0.1.0/24', remaining: 255 },
                  { size: 'large', prefixLength: 22, cidr: '10.0.4.0/22', remaining: 63 },
                ],
              },
              { topology: 'spoke-vpc', sizes: [{ size: 'small', cidr: '10.64.0.64/26' }, {}, {}] },
            ],
          },
          {
            name: 'unread',
            offers: [
              { sizes: [{ remaining: null, detail: expect.stringContaining('were never read') }, {}, {}] },
            ],
          },
          { name: 'small', quota: expect.arrayContaining([{ what: 'networks', used: 0, limit: 1 }]) },
        ],
        standalone: [{ region: 'eu-west-1', sizes: [{ cidr: '10.96.0.0/26' }, {}, {}] }],
      });
    });

    test('a preview says what it would come to, and reserves nothing', async () => {
      const ask = (body: object, as = asOlga) =>
        portal.ask('/v1/requests/preview', { method: 'post', as, body });
      const request = aRequest({ size: 'medium', needs: ['awslogs', 'exec'] });
      const { body } = await ask({ request });
      expect(body).toMatchObject({
        problems: [],
        cidr: '10.0.1.0/24',
        prefixLength: 24,
        remaining: 255,
        subnets: [
          { zoneIndex: 0, cidr: '10.0.1.0/25', usableAddresses: 123 },
          { zoneIndex: 1, cidr: '10.0.1.128/25', usableAddresses: 123 },
        ],
        savingsUnavailable: expect.stringContaining('not seen'),
      });
      const services = (body['endpoints'] as { service: string }[]).map(({ service }) => service);
      expect(services).toEqual(expect.arrayContaining(['ecr.api', 'ecr.dkr', 's3', 'logs', 'ssmmessages']));
      expect((await portal.ask('/v1/requests', { as: asOlga })).body['requests']).toEqual([]);
    });

    test('a preview without a hub says what its own endpoints cost, and that it is a loss', async () => {
      const request = aRequest({ topology: 'standalone', hub: undefined, needs: ['awslogs'] });
      const body = { request, usage: { layerGb: '1', interfaceGb: '1' } };
      const answer = await portal.ask('/v1/requests/preview', { method: 'post', as: asOlga, body });
      // 3 endpoints × 2 zones × $0.011 × 730 against 2 NAT gateways × $0.048 × 730 and their addresses.
      expect(answer.body).toMatchObject({
        cidr: '10.96.0.0/26',
        savings: {
          basis: 'estimate',
          isLoss: false,
          assumptions: expect.arrayContaining(['without the network it would run 2 NAT gateways']),
        },
      });
      const many = { ...body, request: { ...request, needs: ['awslogs', 'secrets', 'exec', 'ec2', 'eks'] } };
      const loss = await portal.ask('/v1/requests/preview', { method: 'post', as: asOlga, body: many });
      expect(loss.body).toMatchObject({ savings: { isLoss: true } });
      const denied = await portal.ask('/v1/requests/preview', {
        method: 'post',
        as: CALLERS['owner without costs'],
        body,
      });
      expect(denied.text).not.toContain('$');
    });

    test.each<[string, object]>([
      ['GET of options', { path: '/v1/requests/options' }],
      ['POST of a preview', { path: '/v1/requests/preview', method: 'post', body: { request: {} } }],
    ])('%s is for who may ask', async (_what, { path, ...ask }: { path?: string }) => {
      const answer = await portal.ask(path ?? '', {
        ...ask,
        as: mockCredentials.user.header('user:default/nora'),
      });
      expect(answer.status).toBe(403);
    });
  },
  'after-all',
);
