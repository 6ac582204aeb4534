import fs from 'node:fs';
import path from 'node:path';
import { InvalidInputError } from '@private-ecr/core';
import { processTerminal } from '../terminal/process-terminal';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder';
import { readAwsCliFolder } from './read-aws-cli-folder';

const HUB = '111111111111';
const TEAM = '222222222222';
const MEGABYTE = 1024 * 1024;
const work = temporaryFolder();
let count = 0;

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = path.join(work, `network-${(count += 1)}`);
  writeFiles(folder, files);
  return folder;
}

const read = (folder: string, limitBytes = MEGABYTE) =>
  readAwsCliFolder(processTerminal(), folder, limitBytes);

async function listsOf(files: Readonly<Record<string, unknown>>) {
  const below = Object.entries(files).map(([name, content]) => [`${HUB}/eu-west-1/${name}`, content]);
  const { accounts } = await read(folderOf(Object.fromEntries(below) as Record<string, unknown>));
  return accounts[HUB]!['eu-west-1']!;
}

const VPC = { VpcId: 'vpc-0a', OwnerId: HUB };
const vpcs = { 'vpcs.json': { Vpcs: [VPC] } };

describe('what a file says', () => {
  test('a file that is missing leaves its list not known, an empty answer is known to be empty', async () => {
    const lists = await listsOf({ 'nat-gateways.json': { NatGateways: [] } });
    expect(lists.NatGateways).toEqual([]);
    expect(lists).not.toHaveProperty('VpcEndpoints');
  });

  test('a file of another name is not read', async () => {
    expect(await listsOf({ ...vpcs, 'notes.txt': '{', 'billing.json': '{' })).toEqual({ Vpcs: [VPC] });
  });

  test('pages are one list', async () => {
    const lists = await listsOf({
      'subnets.json': { Subnets: [{ SubnetId: 'subnet-0a', VpcId: 'vpc-0a' }], NextToken: 'x' },
      'subnets~2.json': { Subnets: [{ SubnetId: 'subnet-0b', VpcId: 'vpc-0a' }], NextToken: 'y' },
      'subnets~10.json': { Subnets: [{ SubnetId: 'subnet-0c', VpcId: 'vpc-0a' }] },
    });
    expect(lists.Subnets!.map(({ SubnetId }) => SubnetId)).toEqual(['subnet-0a', 'subnet-0b', 'subnet-0c']);
  });

  test('DNS settings are those of their VPC', async () => {
    const lists = await listsOf({
      'vpcs.json': { Vpcs: [VPC, { VpcId: 'vpc-0b' }] },
      'vpc-dns-support/vpc-0a.json': { VpcId: 'vpc-0a', EnableDnsSupport: { Value: true } },
      'vpc-dns-hostnames/vpc-0a.json': { VpcId: 'vpc-0a', EnableDnsHostnames: { Value: false } },
    });
    expect(lists.Vpcs).toEqual([
      { ...VPC, EnableDnsSupport: true, EnableDnsHostnames: false },
      { VpcId: 'vpc-0b' },
    ]);
  });

  test('managed policies stand beside the roles that they are attached to', async () => {
    const statement = { Effect: 'Allow', Action: '*', Resource: '*' };
    const attached = [{ PolicyArn: 'arn:p', PolicyName: 'p' }, { PolicyArn: 'arn:gone' }];
    const { Roles } = await listsOf({
      'roles.json': {
        RoleDetailList: [{ Arn: 'arn:r', AttachedManagedPolicies: attached }],
        Policies: [
          {
            Arn: 'arn:p',
            PolicyVersionList: [
              { IsDefaultVersion: false, Document: { Statement: [] } },
              { IsDefaultVersion: true, Document: { Statement: [statement] } },
            ],
          },
        ],
      },
    });
    expect(Roles![0]!.AttachedManagedPolicies).toEqual([
      { ...attached[0], PolicyDocument: { Statement: [statement] } },
      attached[1],
    ]);
  });

  test.each([
    [{ Routes: [], AdditionalRoutesAvailable: false }, []],
    [{ Routes: [], AdditionalRoutesAvailable: true }, undefined],
  ])('routes of a Transit Gateway: %j', async (answer, expected) => {
    const { TransitGatewayRouteTables } = await listsOf({
      'transit-gateway-route-tables.json': {
        TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: 'tgw-rtb-0a', TransitGatewayId: 'tgw-0a' }],
      },
      'transit-gateway-routes/tgw-rtb-0a.json': answer,
    });
    expect(TransitGatewayRouteTables![0]!.Routes).toEqual(expected);
  });

  test('accounts and Regions stand side by side', async () => {
    const { accounts } = await read(
      folderOf({
        [`${HUB}/eu-west-1/vpcs.json`]: { Vpcs: [VPC] },
        [`${HUB}/us-east-1/vpcs.json`]: { Vpcs: [] },
        [`${TEAM}/eu-west-1/vpcs.json`]: { Vpcs: [VPC] },
        'lost+found/eu-west-1/vpcs.json': '{',
      }),
    );
    expect(accounts).toEqual({
      [HUB]: { 'eu-west-1': { Vpcs: [VPC] }, 'us-east-1': { Vpcs: [] } },
      [TEAM]: { 'eu-west-1': { Vpcs: [VPC] } },
    });
  });
});

describe('private zones', () => {
  const zone = { Id: '/hostedzone/Z1', Name: 'a.', Config: { PrivateZone: true } };
  const summary = { HostedZoneId: 'Z2', Name: 'b.', Owner: { OwningAccount: TEAM } };
  const files = { ...vpcs, 'hosted-zones.json': { HostedZones: [zone] } };

  test('a zone has its VPCs and records, one of another account is named', async () => {
    const { HostedZones } = await listsOf({
      ...files,
      'hosted-zone-vpcs/Z1.json': { HostedZone: zone, VPCs: [{ VPCId: 'vpc-0a' }] },
      'hosted-zone-records/Z1.json': { ResourceRecordSets: [{ Name: 'a.', Type: 'A' }] },
      'hosted-zones-by-vpc/vpc-0a.json': { HostedZoneSummaries: [summary] },
    });
    expect(HostedZones).toEqual([
      { ...zone, VPCs: [{ VPCId: 'vpc-0a' }], ResourceRecordSets: [{ Name: 'a.', Type: 'A' }] },
      { ...summary, VPCs: [{ VPCId: 'vpc-0a', VPCRegion: 'eu-west-1' }] },
    ]);
  });

  test('a zone that holds for two VPCs is one zone', async () => {
    const { HostedZones } = await listsOf({
      'vpcs.json': { Vpcs: [VPC, { ...VPC, VpcId: 'vpc-0b' }] },
      'hosted-zones-by-vpc/vpc-0a.json': { HostedZoneSummaries: [summary] },
      'hosted-zones-by-vpc/vpc-0b.json': { HostedZoneSummaries: [summary] },
    });
    expect(HostedZones).toHaveLength(1);
    expect(HostedZones![0]!.VPCs!.map(({ VPCId }) => VPCId)).toEqual(['vpc-0a', 'vpc-0b']);
  });

  test('a VPC that was not asked about leaves the zones not known, in every Region', async () => {
    expect(await listsOf(files)).not.toHaveProperty('HostedZones');
    const { accounts } = await read(
      folderOf({
        [`${HUB}/eu-west-1/vpcs.json`]: { Vpcs: [] },
        [`${HUB}/eu-west-1/hosted-zones.json`]: { HostedZones: [zone] },
        [`${HUB}/us-east-1/vpcs.json`]: { Vpcs: [VPC] },
      }),
    );
    expect(accounts[HUB]!['eu-west-1']).toEqual({ Vpcs: [] });
  });

  test('a VPC of another account need not be asked about', async () => {
    const lists = await listsOf({ ...files, 'vpcs.json': { Vpcs: [{ ...VPC, OwnerId: TEAM }] } });
    expect(lists.HostedZones).toEqual([zone]);
  });

  test('a VPC for which no zone holds is known to have none', async () => {
    const lists = await listsOf({ ...vpcs, 'hosted-zones-by-vpc/vpc-0a.json': { HostedZoneSummaries: [] } });
    expect(lists.HostedZones).toEqual([]);
  });
});

describe('the organisation is known where all accounts name the same', () => {
  const organization = (id: string) => ({ Organization: { Id: id } });
  test.each([
    ['o-1', 'o-1', 'o-1'],
    ['o-1', 'o-2', undefined],
    ['o-1', undefined, undefined],
  ])('%s and %s: %s', async (ofHub, ofTeam, expected) => {
    const snapshot = await read(
      folderOf({
        [`${HUB}/eu-west-1/organization.json`]: organization(ofHub),
        [`${TEAM}/eu-west-1/vpcs.json`]: { Vpcs: [] },
        ...(ofTeam === undefined ? {} : { [`${TEAM}/eu-west-1/organization.json`]: organization(ofTeam) }),
      }),
    );
    expect(snapshot.organizationId).toBe(expected);
  });
});

describe('what is damaged is refused by name', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['JSON that is cut', { 'vpcs.json': '{"Vpcs": [' }, /vpcs\.json: found text that is no JSON/],
    ['a file without a byte', { 'vpcs.json': '' }, /vpcs\.json: found no bytes at all/],
    [
      'JSON that is no object',
      { 'vpcs.json': [] },
      /vpcs\.json: found JSON that is no object; allowed: the answer of aws ec2 describe-vpcs/,
    ],
    ['the answer of another call', { 'vpcs.json': { Subnets: [] } }, /vpcs\.json: Vpcs: found nothing/],
    ['no list', { 'vpcs.json': { Vpcs: {} } }, /vpcs\.json: Vpcs: found something that is no list/],
    [
      'a list of text',
      { 'vpcs.json': { Vpcs: ['x'] } },
      /vpcs\.json: Vpcs: found something that is no list of objects/,
    ],
    [
      'an entry without its id',
      { 'vpcs.json': { Vpcs: [{}] } },
      /vpcs\.json: Vpcs\[0\]\.VpcId: found nothing/,
    ],
    [
      'a wrong type under a name that the snapshot does not use',
      { 'managed-prefix-lists.json': { PrefixLists: [{ PrefixListId: 7 }] } },
      /managed-prefix-lists\.json: PrefixLists\[0\]\.PrefixListId: found 7/,
    ],
    [
      'a page that is missing',
      { 'vpcs.json': { Vpcs: [], NextToken: 'x' } },
      /vpcs\.json: found one page of an answer that goes on; .*vpcs~2\.json/,
    ],
    [
      'a damaged answer about one id',
      { ...vpcs, 'vpc-dns-support/vpc-0a.json': 'null' },
      /vpc-dns-support\/vpc-0a\.json: found JSON that is no object/,
    ],
    [
      'no list of zones',
      { ...vpcs, 'hosted-zones-by-vpc/vpc-0a.json': { HostedZoneSummaries: 1 } },
      /hosted-zones-by-vpc\/vpc-0a\.json: HostedZoneSummaries: found something that is no list/,
    ],
    ['a folder in the place of a file', { 'vpcs.json/x': '' }, /vpcs\.json: found a folder/],
    ['a file in the place of a folder', { ...vpcs, 'vpc-dns-support': '' }, /vpc-dns-support: found a file/],
  ])('%s', async (_what, files, message) => {
    await expect(listsOf(files)).rejects.toThrow(message);
  });
});

describe('nothing outside the folder is read', () => {
  const secret = path.join(work, 'secret.json');
  beforeAll(() => {
    writeFiles(work, { 'secret.json': { Vpcs: [VPC] }, 'elsewhere/vpc-0a.json': { EnableDnsSupport: true } });
  });

  test('a link in the place of a file', async () => {
    const folder = folderOf({ [`${HUB}/eu-west-1/notes`]: '' });
    fs.symlinkSync(secret, path.join(folder, HUB, 'eu-west-1/vpcs.json'));
    await expect(read(folder)).rejects.toThrow(/vpcs\.json: found a link, a pipe or a device/);
  });

  test('a link in the place of a folder', async () => {
    const folder = folderOf({ [`${HUB}/eu-west-1/vpcs.json`]: { Vpcs: [VPC] } });
    fs.symlinkSync(path.join(work, 'elsewhere'), path.join(folder, HUB, 'eu-west-1/vpc-dns-support'));
    await expect(read(folder)).rejects.toThrow(/vpc-dns-support: found a link/);
  });

  test('a link in the place of an account', async () => {
    const folder = folderOf({ notes: '' });
    fs.symlinkSync(work, path.join(folder, HUB));
    await expect(read(folder)).rejects.toThrow(/found no folder of an account/);
  });

  test('an id that climbs', async () => {
    const lists = await listsOf({
      'vpcs.json': { Vpcs: [{ ...VPC, VpcId: '../../../../elsewhere/vpc-0a' }] },
    });
    expect(lists.Vpcs![0]).not.toHaveProperty('EnableDnsSupport');
  });
});

describe('the limit', () => {
  const files = {
    [`${HUB}/eu-west-1/vpcs.json`]: { Vpcs: [VPC] },
    [`${HUB}/eu-west-1/subnets.json`]: { Subnets: [] },
  };
  const bytes = Object.values(files)
    .map(content => JSON.stringify(content).length)
    .reduce((sum, length) => sum + length, 0);

  test('is that of all files together', async () => {
    const folder = folderOf(files);
    await expect(read(folder, bytes)).resolves.toHaveProperty('accounts');
    await expect(read(folder, bytes - 1)).rejects.toThrow(/subnets\.json: found more than \d+ bytes/);
  });
});

test.each([
  [
    'no such folder',
    () => path.join(work, 'none'),
    /none: found no folder of an account; .*--print-commands/,
  ],
  ['an empty folder', () => folderOf({ notes: '' }), /found no folder of an account/],
  ['a file', () => path.join(folderOf({ notes: '' }), 'notes'), /notes: found a file; allowed: a folder/],
])('%s is refused', async (_what, folder, message) => {
  await expect(read(folder())).rejects.toThrow(InvalidInputError);
  await expect(read(folder())).rejects.toThrow(message);
});
