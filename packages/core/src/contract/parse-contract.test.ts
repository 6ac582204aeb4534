import { parseHubContract, parseShareContract, parseSpokeContract } from '.';
import { AUTHORIZED_SPOKE, HUB, SHARED_SUBNETS, SPOKE } from './__fixtures__/contracts';
import { problemsOf } from './__fixtures__/problems';

const { transitGateway: _transitGateway, clientSecurityGroupId: _client, ...hubWithoutSpokes } = HUB;

describe('a contract reads back as it was published', () => {
  test.each([
    ['a hub with zones and a Transit Gateway', parseHubContract, HUB],
    [
      'a hub for shared subnets alone',
      parseHubContract,
      { ...hubWithoutSpokes, dns: { mode: 'private-dns' } },
    ],
    [
      'a hub with a Profile',
      parseHubContract,
      {
        ...HUB,
        dns: {
          mode: 'profile',
          profileId: 'rp-4987774726example',
          profileArn: 'arn:aws:route53profiles:eu-central-1:111122223333:profile/rp-4987774726example',
        },
      },
    ],
    [
      'a hub in another partition',
      parseHubContract,
      { ...HUB, partition: 'aws-us-gov', region: 'us-gov-west-1', transitGateway: undefined },
    ],
    ['shared subnets', parseShareContract, SHARED_SUBNETS],
    ['the authorisation of a spoke', parseShareContract, AUTHORIZED_SPOKE],
    ['a spoke', parseSpokeContract, SPOKE],
  ])('%s', (_name, parse: (value: unknown) => unknown, contract) => {
    expect(JSON.parse(JSON.stringify(parse(contract)))).toEqual(JSON.parse(JSON.stringify(contract)));
  });
});

describe('kind and version come first', () => {
  test.each([
    ['another version', { ...HUB, schemaVersion: 2, vpcId: undefined }, 'schemaVersion', '1', 'release'],
    ['a version as text', { ...HUB, schemaVersion: '1' }, 'schemaVersion', '1', 'release'],
    ['no version', { ...HUB, schemaVersion: undefined }, 'schemaVersion', '1', 'release'],
    ['another kind', SPOKE, 'kind', '"hub"', 'hand in the output "contract" of the hub stack'],
    ['no kind', {}, 'kind', '"hub"', 'hand in the output "contract" of the hub stack'],
  ])('%s is refused with one problem', (_name, contract, path, allowed, fix) => {
    expect(problemsOf(() => parseHubContract(contract))).toEqual([
      expect.objectContaining({ path, allowed, fix: expect.stringContaining(fix) }),
    ]);
  });

  test.each([['text'], [null], [[]], [undefined]])('%j is no contract', value => {
    expect(problemsOf(() => parseHubContract(value))).toHaveLength(1);
  });
});

describe('a newer release of the same version may say more', () => {
  test('fields that are not known are ignored at every depth', () => {
    const newer = { ...HUB, colour: 'blue', s3: { ...HUB.s3, ipv6: true } };
    expect(parseHubContract(newer)).toEqual(parseHubContract(HUB));
  });
});

describe('a field that is missing or wrong is named', () => {
  test.each<[path: string, contract: unknown, allowed: string]>([
    ['vpcId', { ...HUB, vpcId: 'vpc-${var.x}' }, 'the id of a VPC'],
    ['accountId', { ...HUB, accountId: 111122223333 }, '12 digits'],
    ['vpcCidrs[0]', { ...HUB, vpcCidrs: ['10.0.0.1/16'] }, 'canonical'],
    ['vpcCidrs', { ...HUB, vpcCidrs: [] }, 'one or more ranges'],
    ['subnets', { ...HUB, subnets: {} }, 'one subnet for each'],
    ['dns.mode', { ...HUB, dns: { mode: 'magic' } }, 'private-dns'],
    ['dns.profileArn', { ...HUB, dns: { mode: 'profile', profileId: 'rp-1a' } }, 'ARN of a Route 53 Profile'],
    ['dns.zones["ecr.dkr"]', { ...HUB, dns: { mode: 'zones', zones: { 'ecr.api': 'Z1A' } } }, 'hosted zone'],
    ['interfaceEndpoints["ecr.api"]', { ...HUB, interfaceEndpoints: {} }, 'an interface endpoint'],
    ['layerBucket', { ...HUB, layerBucket: 'a/../b' }, 'bucket'],
  ])('%s', (path, contract, allowed) => {
    expect(problemsOf(() => parseHubContract(contract))).toContainEqual(
      expect.objectContaining({ path, allowed: expect.stringContaining(allowed) }),
    );
  });

  test.each([
    ['subnets', 'eu-central-1a', 'rename "eu-central-1a"'],
    ['subnets', '${local.x}', 'rename "${local.x}"'],
    ['subnets', '__proto__', 'add the subnet of a zone'],
  ])('%s: a subnet by %j', (path, zone, fix) => {
    const subnets: unknown = JSON.parse(`{"${zone}": ${JSON.stringify(HUB.subnets['euc1-az1'])}}`);
    expect(problemsOf(() => parseHubContract({ ...HUB, subnets }))).toEqual([
      expect.objectContaining({ path, allowed: expect.stringContaining('Availability Zone'), fix }),
    ]);
  });

  test.each([
    ['topology', { ...SHARED_SUBNETS, topology: 'spoke' }],
    ['resourceShareArn', { ...SHARED_SUBNETS, resourceShareArn: 'arn:aws:s3:::bucket' }],
  ])('%s of a share', (path, contract) => {
    expect(problemsOf(() => parseShareContract(contract))).toContainEqual(expect.objectContaining({ path }));
  });
});
