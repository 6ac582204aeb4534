import { aHub, aShare, aSpoke, aVpc, BROUGHT_VPC, EXISTING_HUB_VPC, refusalsOf } from '../testing';

const vpc = (...zones: [string, string]) => ({
  cidr: '10.0.0.0/24',
  zones: { [zones[0]]: '10.0.0.0/27', [zones[1]]: '10.0.0.32/27' },
});
const ALLOWED = 'ids of Availability Zones of eu-central-1, such as euc1-az1';
const BY_ID = 'name the zone by its id: aws ec2 describe-availability-zones prints it as ZoneId';

describe('what is no id of a zone of the Region is refused', () => {
  test.each([
    ['the name of a zone, which differs between accounts', 'eu-central-1b', BY_ID],
    ['an id with a slip of the pen', 'eucl-az2', BY_ID],
    ['an id in capitals', 'EUC1-AZ2', BY_ID],
    ['a number', '2', BY_ID],
    ['a zone of another Region', 'use1-az2', 'name a zone of eu-central-1: this one lies in us-east-1'],
  ])('%s', (_title, zone, fix) => {
    expect(refusalsOf(aHub({ vpc: vpc('euc1-az1', zone) }))).toEqual([
      {
        construct: 'stack/hub',
        path: 'zones',
        found: JSON.stringify(zone),
        allowed: ALLOWED,
        fix,
        validation: 'one-subnet-per-zone',
      },
    ]);
  });

  test.each([
    ['a standalone VPC', () => aVpc({ vpc: vpc('euc1-az1', 'eu-central-1b') })],
    ['a spoke', () => aSpoke({ ...vpc('euc1-az1', 'eu-central-1b') })],
    [
      'the subnets of a team',
      () => aShare({ network: { topology: 'shared-subnets', zones: { 'eu-central-1b': '10.0.4.0/24' } } }),
    ],
  ])('in %s too', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([
      expect.objectContaining({ found: '"eu-central-1b"', validation: 'one-subnet-per-zone' }),
    ]);
  });
});

describe('a subnet that stands for two zones is refused: AWS says DuplicateSubnetsInSameZone', () => {
  test.each([
    ['a hub', (subnets: typeof EXISTING_HUB_VPC.subnets) => aHub({ vpc: { ...EXISTING_HUB_VPC, subnets } })],
    ['a standalone VPC', (subnets: typeof BROUGHT_VPC.subnets) => aVpc({ vpc: { ...BROUGHT_VPC, subnets } })],
  ])('of %s', (_title, withSubnets) => {
    const subnetId = 'subnet-0123456789abcde01';
    const construct = withSubnets({
      'euc1-az1': { subnetId, cidr: '10.0.0.0/27' },
      'euc1-az2': { subnetId, cidr: '10.0.0.32/27' },
    });
    expect(refusalsOf(construct)).toEqual([
      expect.objectContaining({
        path: 'zones["euc1-az2"].subnetId',
        found: '"subnet-0123456789abcde01"',
        allowed: 'one subnet for each Availability Zone',
        fix: 'name the subnet that lies in euc1-az2: this one stands for euc1-az1 already',
        validation: 'one-subnet-per-zone',
      }),
    ]);
  });
});

describe('accepted', () => {
  test.each([
    ['zones by id', () => aHub({ vpc: vpc('euc1-az1', 'euc1-az3') })],
    ['subnets that exist, one for each zone', () => aVpc({ vpc: BROUGHT_VPC })],
    [
      'zones of a Region whose prefix is not public',
      () => aHub({ region: 'eusc-de-east-1', layerBucket: 'layers', vpc: vpc('eusc1-az1', 'eusc1-az2') }),
    ],
  ])('%s', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([]);
  });
});
