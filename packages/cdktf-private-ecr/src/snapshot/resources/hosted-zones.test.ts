import { IN_VPC, listOf, netId, VPC, VPC_ID } from '../__fixtures__/read';

const ZONE = '${aws_route53_zone.api.zone_id}';
const NAME = 'api.ecr.eu-central-1.amazonaws.com';
const zones = (zone: object, others: object = {}) =>
  listOf('HostedZones', { ...VPC, aws_route53_zone: { api: { name: NAME, ...zone } }, ...others });
const recordWith = (record: object) => {
  const zone = zones(
    { vpc: [IN_VPC] },
    { aws_route53_record: { r: { zone_id: ZONE, type: 'A', ...record } } },
  )?.[0];
  return zone && 'ResourceRecordSets' in zone ? zone.ResourceRecordSets : undefined;
};

test('a zone with a VPC is private; one without is not', () => {
  expect(zones({ vpc: [IN_VPC] })).toEqual([
    {
      Id: netId('Z', 'aws_route53_zone.api'),
      Name: NAME,
      Config: { PrivateZone: true },
      VPCs: [{ VPCId: VPC_ID, VPCRegion: 'eu-central-1' }],
      ResourceRecordSets: [],
    },
  ]);
  expect(zones({})).toMatchObject([{ Config: { PrivateZone: false } }]);
});

test('an association adds a VPC, an authorisation alone does not', () => {
  const to = { x: { zone_id: ZONE, vpc_id: 'vpc-2' } };
  expect(zones({ vpc: [IN_VPC] }, { aws_route53_zone_association: to })).toMatchObject([
    { VPCs: [{ VPCId: VPC_ID }, { VPCId: 'vpc-2' }] },
  ]);
  expect(zones({ vpc: [IN_VPC] }, { aws_route53_vpc_association_authorization: to })).toMatchObject([
    { VPCs: [{ VPCId: VPC_ID }] },
  ]);
});

test.each([
  ['', NAME],
  ['*', `*.${NAME}`],
  [NAME, NAME],
  [`${NAME}.`, NAME],
])('a record called %j is %s', (name, full) => {
  expect(recordWith({ name, records: ['10.0.0.1'] })).toEqual([
    { Name: full, Type: 'A', ResourceRecords: [{ Value: '10.0.0.1' }] },
  ]);
});

test.each([
  [
    { alias: { name: 'vpce-1.example.com', zone_id: 'Z1' } },
    { AliasTarget: { DNSName: 'vpce-1.example.com' } },
  ],
  [{ alias: { name: '${var.x}', zone_id: 'Z1' } }, { AliasTarget: { DNSName: 'not-known.invalid' } }],
  [{ alias: '${var.x}' }, { AliasTarget: { DNSName: 'not-known.invalid' } }],
  [{ records: '${var.x}' }, { ResourceRecords: [{ Value: 'not-known.invalid' }] }],
])('a record that points to %j', (to, expected) => {
  expect(recordWith({ name: NAME, ...to })).toMatchObject([expected]);
});
