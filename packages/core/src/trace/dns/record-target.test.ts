import { type HostedZone, indexSnapshot } from '../../snapshot';
import {
  aHub,
  aSpoke,
  type Draft,
  type DraftLists,
  endpointDnsName,
  entryOf,
  snapshotOf,
} from '../../testing';
import { legOf, traceOf } from '../__fixtures__/tester';
import { endpointOfName } from './record-target';

const S3 = 'vpce-s3i-abcdefgh.s3.eu-west-1.vpce.amazonaws.com';
const S3_IN_ZONE = S3.replace('.', '-eu-west-1a.');
const DKR = endpointDnsName('vpce-dkr', 'ecr.dkr');

function addS3Interface(hub: DraftLists, ...names: readonly string[]) {
  hub.VpcEndpoints?.push({
    ...entryOf(hub, 'VpcEndpoints', 'vpce-logs'),
    VpcEndpointId: 'vpce-s3i',
    ServiceName: 'com.amazonaws.eu-west-1.s3',
    DnsEntries: names.map(DnsName => ({ DnsName })),
  });
}

function targetOf(name: string, ...listed: readonly string[]) {
  const hub = aHub();
  addS3Interface(hub, ...listed);
  const found = endpointOfName(indexSnapshot(snapshotOf({ ...aSpoke(), hub })), name);
  return found && { id: found.endpoint.entry.VpcEndpointId, ...(found.only && { only: found.only }) };
}

const whole = { id: 'vpce-s3i' };
const inZone = { id: 'vpce-s3i', only: { zone: 'eu-west-1a' } };

describe.each([
  ['as AWS lists them, below which all names are', [`*.${S3}`, `*.${S3_IN_ZONE}`]],
  ['by the regional name', [S3]],
])('names of an S3 interface endpoint, %s', (_how, listed) => {
  test.each([
    ['the regional name', S3, whole],
    ['any name below it', `*.${S3}`, whole],
    ['any name below it, as Route 53 prints it', `\\052.${S3}.`, whole],
    ['a bucket', `prod-eu-west-1-starport-layer-bucket.bucket.${S3}`, whole],
    ['a bucket whose name has dots', `my.own.bucket.${S3}`, whole],
    ['a bucket that is called after an endpoint', `vpce-flow-logs.bucket.${S3}`, whole],
    ['an access point', `ap-222222222222.accesspoint.${S3}`, whole],
    ['the zonal name', S3_IN_ZONE, inZone],
    ['any name below the zonal one', `*.${S3_IN_ZONE}`, inZone],
    ['a bucket by the zonal name', `layers.bucket.${S3_IN_ZONE}`, inZone],
  ])('%s', (_what, name, target) => {
    expect(targetOf(name, ...listed)).toEqual(target);
  });
});

test('a record for the registry that points to a bucket of S3 points to an endpoint of another service', () => {
  const result = traceOf(aSpoke, ({ hub }) => {
    addS3Interface(hub, `*.${S3}`);
    const zone = entryOf(hub, 'HostedZones', '/hostedzone/Z0DKR') as Draft<HostedZone>;
    const AliasTarget = { DNSName: `layers.bucket.${S3}.` };
    zone.ResourceRecordSets = [{ Name: `\\052.${zone.Name}`, Type: 'A', AliasTarget }];
  });
  const dns = legOf(result, 'ecr.dkr').checks.find(({ id }) => id === 'dns');
  expect(dns).toMatchObject({ verdict: 'fail', detail: expect.stringContaining('points to vpce-s3i') });
});

describe('names of other endpoints', () => {
  test.each([
    ['the regional name', DKR, { id: 'vpce-dkr' }],
    ['the zonal name', DKR.replace('.', '-eu-west-1b.'), { id: 'vpce-dkr', only: { zone: 'eu-west-1b' } }],
    [
      'the endpoint of a service of somebody’s own, which is not in the snapshot',
      'vpce-own-abcdefgh.vpce-svc-0own.eu-west-1.vpce.amazonaws.com',
      undefined,
    ],
    ['a name below it, which does not exist', `a.${DKR}`, undefined],
    ['an endpoint of S3 that is not in the snapshot', `a.bucket.${S3.replace('s3i', 'gone')}`, undefined],
    ['no endpoint', 'a.bucket.example.com', undefined],
  ])('%s', (_what, name, target) => {
    expect(targetOf(name, `*.${S3}`)).toEqual(target);
  });
});
