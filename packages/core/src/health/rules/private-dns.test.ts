import { findingsOf, missingFor } from '../__fixtures__/findings';
import {
  aHealthyInput,
  aHub,
  anEndpoint,
  HUB,
  type Lists,
  REGION,
  snapshotOf,
  TEAM,
  VPC,
} from '../__fixtures__/hub';

const RULE = 'private-dns';
const DOMAIN = `dkr.ecr.${REGION}.amazonaws.com`;
const dkr = anEndpoint('ecr.dkr', { PrivateDnsEnabled: false });
const api = anEndpoint('ecr.api');
const aliasTo = (endpoint: { DnsEntries: { DnsName: string }[] }, Name: string) => ({
  Name,
  Type: 'A',
  AliasTarget: { DNSName: endpoint.DnsEntries[0]?.DnsName ?? '' },
});
const zone = (changes: object = {}) => ({
  Id: '/hostedzone/Z0DKR',
  Name: `${DOMAIN}.`,
  VPCs: [{ VPCId: 'vpc-0spoke', VPCRegion: REGION }],
  ResourceRecordSets: [aliasTo(dkr, `${DOMAIN}.`), aliasTo(dkr, `\\052.${DOMAIN}.`)],
  ...changes,
});
const withZone = (hostedZone: object, lists: Lists = {}) =>
  aHealthyInput(aHub({ VpcEndpoints: [api, dkr], HostedZones: [hostedZone], ...lists }));

describe('private DNS of an endpoint', () => {
  test.each<[string, ReturnType<typeof aHealthyInput>, object[]]>([
    ['on, in a VPC that supports it', aHealthyInput(), []],
    [
      'off, and no zone',
      aHealthyInput(aHub({ VpcEndpoints: [dkr] })),
      [
        {
          severity: 'failing',
          subject: 'vpce-0ecrdkr',
          detail: `private DNS of vpce-0ecrdkr (ecr.dkr) is off, and no private hosted zone answers for *.${DOMAIN}, ${DOMAIN} with an endpoint of ecr.dkr`,
        },
      ],
    ],
    [
      'off, where a second endpoint of the service has it on',
      aHealthyInput(aHub({ VpcEndpoints: [dkr, anEndpoint('ecr.dkr', { VpcEndpointId: 'vpce-0new' })] })),
      [],
    ],
    [
      'off for S3, whose gateway works by route',
      aHealthyInput(aHub({ VpcEndpoints: [api, anEndpoint('s3', { PrivateDnsEnabled: false })] })),
      [],
    ],
  ])('%s', (_what, input, findings) => {
    const found = findingsOf(RULE, input);
    expect(found).toMatchObject(findings);
    expect(found).toHaveLength(findings.length);
  });

  test.each([
    ['EnableDnsSupport', 'DNS support'],
    ['EnableDnsHostnames', 'DNS hostnames'],
  ])('needs %s of its VPC', (field, words) => {
    const vpc = { VpcId: VPC, OwnerId: HUB, EnableDnsSupport: true, EnableDnsHostnames: true };
    const input = (value: boolean | undefined) => aHealthyInput(aHub({ Vpcs: [{ ...vpc, [field]: value }] }));
    expect(findingsOf(RULE, input(false))).toMatchObject([
      { severity: 'failing', subject: VPC, detail: expect.stringContaining(`${words} of vpc-0hub is off`) },
    ]);
    expect(missingFor(RULE, input(undefined))).toEqual([`${field} of vpc-0hub`]);
  });
});

describe('private hosted zones instead', () => {
  const [apexRecord, wildcardRecord] = zone().ResourceRecordSets;
  const parent = { Id: 'Z0PARENT', Name: 'amazonaws.com' };
  const association = (resource: object) => ({
    ResourceId: 'vpc-0spoke',
    ProfileId: 'rp-1',
    Resources: [resource],
  });

  test.each<[string, object, Lists]>([
    ['apex and wildcard', zone(), {}],
    [
      'the wildcard as * and the name in capitals',
      zone({ Name: DOMAIN.toUpperCase(), ResourceRecordSets: [apexRecord, aliasTo(dkr, `*.${DOMAIN}`)] }),
      {},
    ],
    ['a zone further up', zone(parent), {}],
    [
      'held by a Profile, by its id',
      zone({ VPCs: [], Config: { PrivateZone: true } }),
      { ProfileAssociations: [association({ HostedZoneId: 'Z0DKR' })] },
    ],
    [
      'held by a Profile, by its ARN',
      zone({ VPCs: [], Config: { PrivateZone: true } }),
      { ProfileAssociations: [association({ ResourceArn: 'arn:aws:route53:::hostedzone/Z0DKR' })] },
    ],
    [
      'the endpoint itself in a Profile',
      zone({ ResourceRecordSets: [] }),
      {
        ProfileAssociations: [
          association({ ResourceArn: `arn:aws:ec2:${REGION}:${HUB}:vpc-endpoint/vpce-0ecrdkr` }),
        ],
      },
    ],
  ])('%s: is well', (_what, hostedZone, lists) => {
    expect(findingsOf(RULE, withZone(hostedZone, lists))).toEqual([]);
  });

  test.each([
    ['no wildcard', zone({ ResourceRecordSets: [apexRecord] }), `answers for *.${DOMAIN} with`],
    ['no apex', zone({ ResourceRecordSets: [wildcardRecord] }), `answers for ${DOMAIN} with`],
    ['no VPC', zone({ VPCs: [], Config: { PrivateZone: true } }), 'no associated zone (Z0DKR) answers'],
    [
      'records for the endpoint of another service',
      zone({ ResourceRecordSets: [aliasTo(api, DOMAIN), aliasTo(api, `*.${DOMAIN}`)] }),
      `answers for *.${DOMAIN}, ${DOMAIN} with`,
    ],
    ['a public zone', zone({ Config: { PrivateZone: false } }), 'no private hosted zone answers'],
    ['a zone whose name only ends alike', zone({ Name: `x${DOMAIN}` }), 'no private hosted zone answers'],
  ])('%s: nobody gets to the endpoint by name', (_what, hostedZone, words) => {
    expect(findingsOf(RULE, withZone(hostedZone))).toMatchObject([
      { severity: 'failing', subject: 'vpce-0ecrdkr', detail: expect.stringContaining(words) },
    ]);
  });
});

describe('what was not seen leaves it open', () => {
  const zones = `the HostedZones of ${HUB} in ${REGION}`;

  test.each<[string, ReturnType<typeof aHealthyInput>, string]>([
    [
      'whether private DNS is on',
      aHealthyInput(aHub({ VpcEndpoints: [anEndpoint('ecr.api', { PrivateDnsEnabled: undefined })] })),
      'whether private DNS of vpce-0ecrapi (ecr.api) is on',
    ],
    ['the zones', aHealthyInput(aHub({ VpcEndpoints: [dkr], HostedZones: undefined })), zones],
    [
      'the records of a zone',
      withZone(zone({ ResourceRecordSets: undefined })),
      `where the records of Z0DKR for *.${DOMAIN}, ${DOMAIN} lead`,
    ],
    [
      'where a record leads',
      withZone(
        zone({ ResourceRecordSets: [{ Name: DOMAIN, Type: 'A', ResourceRecords: [{ Value: '10.9.9.9' }] }] }),
      ),
      `where the records of Z0DKR for *.${DOMAIN}, ${DOMAIN} lead`,
    ],
  ])('%s', (_what, input, missing) => {
    expect(missingFor(RULE, input)).toEqual([missing]);
  });

  test('a Profile of which nobody saw what it holds could answer', () => {
    const snapshot = snapshotOf(
      aHub({ VpcEndpoints: [dkr], ProfileAssociations: [{ ResourceId: 'vpc-0spoke', ProfileId: 'rp-1' }] }),
    );
    expect(missingFor(RULE, { ...aHealthyInput(), snapshot })).toEqual(['what rp-1 holds']);
  });

  test('zones of another account could answer', () => {
    const snapshot = snapshotOf(aHub({ VpcEndpoints: [dkr] }), { [TEAM]: { Vpcs: [] } });
    expect(missingFor(RULE, { ...aHealthyInput(), snapshot })).toEqual([
      `the HostedZones of ${TEAM} in ${REGION}, ProfileAssociations of ${TEAM} in ${REGION}`,
    ]);
  });
});
