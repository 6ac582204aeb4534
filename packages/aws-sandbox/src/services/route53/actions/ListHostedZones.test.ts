import { ListHostedZonesCommand, paginateListHostedZones } from '@aws-sdk/client-route-53';
import { type Route53Sandbox, route53Sandbox } from '../__fixtures__/route53-sandbox';

let route53: Route53Sandbox;

beforeAll(async () => {
  route53 = await route53Sandbox();
});

afterAll(() => route53.sandbox.close());

const ids = (zones: readonly { Id?: string | undefined }[] | undefined) => zones?.map(({ Id }) => Id);

test('lists the zones of the account', async () => {
  const { HostedZones, IsTruncated, MaxItems } = await route53.owner.send(new ListHostedZonesCommand({}));
  expect(ids(HostedZones)).toEqual(['/hostedzone/ZDKR', '/hostedzone/ZAPI', '/hostedzone/ZPUBLIC']);
  expect(HostedZones?.[0]).toEqual({
    Id: '/hostedzone/ZDKR',
    Name: 'dkr.ecr.eu-west-1.amazonaws.com.',
    CallerReference: 'ZDKR',
    Config: { PrivateZone: true },
    ResourceRecordSetCount: 4,
  });
  expect([IsTruncated, MaxItems]).toEqual([false, 100]);
});

test('lists the private ones only', async () => {
  const { HostedZones } = await route53.owner.send(
    new ListHostedZonesCommand({ HostedZoneType: 'PrivateHostedZone' }),
  );
  expect(ids(HostedZones)).toEqual(['/hostedzone/ZDKR', '/hostedzone/ZAPI']);
});

test('a marker names the first zone of the next page', async () => {
  const pages = [];
  for await (const page of paginateListHostedZones({ client: route53.owner, pageSize: 2 }, {})) {
    pages.push([ids(page.HostedZones), page.NextMarker]);
  }
  expect(pages).toEqual([
    [['/hostedzone/ZDKR', '/hostedzone/ZAPI'], 'ZPUBLIC'],
    [['/hostedzone/ZPUBLIC'], undefined],
  ]);
});

test('a page without entries is never answered while zones are left', async () => {
  route53.sandbox.faults.add({ kind: 'empty-pages' });
  const { HostedZones } = await route53.owner.send(new ListHostedZonesCommand({}));
  expect(HostedZones).toHaveLength(3);
  route53.sandbox.faults.clear();
});

test('what another account was told of is not its own', async () => {
  expect((await route53.other.send(new ListHostedZonesCommand({}))).HostedZones).toEqual([]);
});

test.each([
  ['a marker that is no zone', { Marker: 'ZNONE' }, 'InvalidInput'],
  ['a page of none', { MaxItems: 0 }, 'InvalidInput'],
  ['a parameter that the sandbox does not heed', { DelegationSetId: 'N1' }, 'SandboxNotImplemented'],
])('refuses %s', async (_, input, name) => {
  const request = new ListHostedZonesCommand(input);
  await expect(route53.owner.send(request)).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 400 },
  });
});
