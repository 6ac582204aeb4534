import { mockCredentials } from '@backstage/backend-test-utils';
import { eachDatabase } from '../testing/databases';
import { CALLERS, type Portal, startPortal } from '../testing/portal';
import { ENTITIES, fill, HUB } from './__fixtures__/organisation';

const REPORTERS = [
  { subject: 'network-ci', hubs: ['main'] },
  { subject: 'external:payments-ci', hubs: ['main'], teams: ['payments-vpc'] },
];
const asCi = (subject: string) =>
  mockCredentials.service.header({
    targetPluginId: 'private-ecr',
    onBehalfOf: mockCredentials.service(subject),
  });
const NETWORK_CI = asCi('network-ci');
const PAYMENTS_CI = asCi('external:payments-ci');

const aStack = (changes: object = {}) => ({
  stack: 'share-payments-vpc',
  hub: 'main',
  team: 'payments-vpc',
  status: 'drifted',
  summary: 'aws_route.s3 was removed',
  ...changes,
});
const aReport = (stacks: readonly object[] = [aStack()], changes: object = {}) => ({
  schemaVersion: 1,
  repository: 'https://git.example.org/network/private-ecr',
  commit: '0123456789abcdef',
  reportedAt: '2026-11-01T02:00:00Z',
  stacks,
  ...changes,
});

eachDatabase('drift', database => {
  test('is shown on the card of the network, from whoever may report it, and from nobody else', async () => {
    const portal = await startPortal({
      database,
      entities: ENTITIES,
      privateEcr: { hubs: [HUB], drift: { reporters: REPORTERS } },
    });
    try {
      await fill(portal.store);
      expect(await specify(portal)).toBe('specified');
    } finally {
      await portal.stop();
    }
  }, 180_000);
});

async function specify(portal: Portal): Promise<'specified'> {
  const report = (body: object, as: string | undefined) =>
    portal.ask('/v1/drift', { method: 'post', as, body });
  const summary = async (name = 'payments-vpc') =>
    (await portal.ask(`/v1/entities/resource/default/${name}/summary`, { as: CALLERS.admin })).body;
  expect(await summary()).not.toHaveProperty('drift');

  const refused: readonly [string, object, string | undefined, number][] = [
    ['no token', aReport(), undefined, 401],
    ['a person', aReport(), CALLERS.admin, 403],
    ['a service that is not named', aReport(), CALLERS.service, 403],
    ['another hub', aReport([aStack({ hub: 'other' })]), NETWORK_CI, 403],
    ['another team', aReport([aStack({ stack: 'share-x', team: 'x' })]), PAYMENTS_CI, 403],
    ['the hub, by a team', aReport([aStack({ stack: 'hub-eu-west-1', team: undefined })]), PAYMENTS_CI, 403],
    ['no hub', aReport([aStack({ hub: undefined })]), NETWORK_CI, 403],
    ['the stack of another team', aReport([aStack({ stack: 'share-x' })]), PAYMENTS_CI, 400],
    ['a stack of no kind', aReport([aStack({ stack: 'payments-vpc' })]), NETWORK_CI, 400],
    ['a stack twice', aReport([aStack(), aStack({ status: 'in-sync' })]), NETWORK_CI, 400],
    ['the future', aReport([aStack()], { reportedAt: '2126-11-01T02:00:00Z' }), NETWORK_CI, 400],
    ['its own and another’s', aReport([aStack(), aStack({ stack: 'team-x', team: 'x' })]), PAYMENTS_CI, 403],
  ];
  const statuses = [];
  for (const [what, body, as] of refused) statuses.push([what, (await report(body, as)).status]);
  expect(statuses).toEqual(refused.map(([what, , , status]) => [what, status]));
  expect(await portal.knex('drift_stacks')).toEqual([]);
  expect(await summary()).not.toHaveProperty('drift');

  const told = await report(
    aReport([aStack(), aStack({ stack: 'team-payments-vpc', status: 'in-sync' })]),
    PAYMENTS_CI,
  );
  expect([told.status, told.body]).toEqual([200, { schemaVersion: 1, stored: 2, outdated: 0 }]);
  expect(await summary()).toMatchObject({
    drift: {
      status: 'drifted',
      reportedAt: '2026-11-01T02:00:00.000Z',
      stacks: [
        { stack: 'share-payments-vpc', status: 'drifted', commit: '0123456789abcdef' },
        { stack: 'team-payments-vpc', status: 'in-sync' },
      ],
    },
    problems: [
      {
        field: 'terraform: share-payments-vpc',
        found:
          'what is there is not what the Terraform of share-payments-vpc says, as of 2026-11-01T02:00:00.000Z: aws_route.s3 was removed',
      },
    ],
  });
  expect(await summary('other-vpc')).not.toHaveProperty('drift');
  expect(
    (await portal.ask('/v1/entities/resource/default/payments-vpc/summary', { as: CALLERS['other team'] }))
      .status,
  ).toBe(404);

  const older = aReport([aStack({ status: 'in-sync' })], { reportedAt: '2026-10-31T02:00:00Z' });
  expect((await report(older, NETWORK_CI)).body).toMatchObject({ stored: 0, outdated: 1 });
  expect(await summary()).toMatchObject({ drift: { status: 'drifted' } });
  const mended = aReport([aStack({ status: 'in-sync' })], { reportedAt: '2026-11-02T02:00:00+00:00' });
  expect((await report(mended, NETWORK_CI)).body).toMatchObject({ stored: 1, outdated: 0 });
  expect(await summary()).toMatchObject({ drift: { status: 'in-sync' }, problems: [] });

  const secret = aStack({ summary: '<script>x</script> AKIAIOSFODNN7EXAMPLE\u202e', team: 'payments-vpc' });
  await report(aReport([secret], { reportedAt: '2026-11-03T02:00:00Z' }), NETWORK_CI);
  const shown = JSON.stringify(await summary());
  expect(shown).not.toContain('AKIAIOSFODNN7EXAMPLE');
  expect(shown).not.toContain('\u202e');
  expect(portal.audits.filter(({ eventId }) => eventId === 'drift-report').length).toBeGreaterThan(5);
  return 'specified';
}
