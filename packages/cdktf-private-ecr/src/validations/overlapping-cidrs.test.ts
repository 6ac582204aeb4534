import { aHub, aShare, aSpoke, aVpc, EXISTING_HUB_VPC, refusalsOf } from '../testing';

const TAKE_ANOTHER = 'take another range: private-ecr cidr next names one';
const OF_THE_VPC = 'take a range of the VPC, or add a range to the VPC';

const hubWith = (cidr: string, second: string) =>
  aHub({ vpc: { cidr, zones: { 'euc1-az1': '10.0.0.0/27', 'euc1-az2': second } } });

describe('ranges of subnets are refused', () => {
  test.each([
    ['that overlap', '10.0.0.16/28', 'a range apart from 10.0.0.0/27 (zones["euc1-az1"])', TAKE_ANOTHER],
    ['that are the same', '10.0.0.0/27', 'a range apart from 10.0.0.0/27 (zones["euc1-az1"])', TAKE_ANOTHER],
    ['that lie outside the VPC', '10.1.0.0/27', 'a range within 10.0.0.0/16', OF_THE_VPC],
  ])('%s', (_title, second, allowed, fix) => {
    expect(refusalsOf(hubWith('10.0.0.0/16', second))).toEqual([
      {
        construct: 'stack/hub',
        path: 'zones["euc1-az2"]',
        found: JSON.stringify(second),
        allowed,
        fix,
        validation: 'overlapping-cidrs',
      },
    ]);
  });

  test.each([
    ['that are not canonical', '10.0.0.33/27', expect.stringContaining('10.0.0.32/27')],
    ['that are addresses', '10.0.0.32', expect.any(String)],
    ['that are text', 'a', expect.any(String)],
    ['of IPv6', '2001:db8::/64', 'write an IPv4 range'],
  ])('%s', (_title, second, fix) => {
    expect(refusalsOf(hubWith('10.0.0.0/16', second))).toEqual([
      expect.objectContaining({
        path: 'zones["euc1-az2"]',
        found: JSON.stringify(second),
        fix,
        validation: 'overlapping-cidrs',
      }),
    ]);
  });
});

describe('the same holds of', () => {
  const zones = { 'euc1-az1': '10.20.0.0/26', 'euc1-az2': '10.20.0.0/26' };
  test.each([
    ['a spoke', () => aSpoke({ cidr: '10.20.0.0/24', zones }), 'zones["euc1-az2"]'],
    ['a standalone VPC', () => aVpc({ vpc: { cidr: '10.20.0.0/24', zones } }), 'zones["euc1-az2"]'],
    [
      'the subnets of a team, which lie in its ranges',
      () =>
        aShare({
          teamCidrs: ['10.0.5.0/24'],
          network: { topology: 'shared-subnets', zones: { 'euc1-az1': '10.0.4.0/24' } },
        }),
      'zones["euc1-az1"]',
    ],
    ['the ranges of a team', () => aShare({ teamCidrs: ['10.0.4.0/24', '10.0.4.0/25'] }), 'teamCidrs[1]'],
    [
      'the ranges of a hub',
      () =>
        aHub({
          vpc: {
            cidr: '10.0.0.0/16',
            secondaryCidrs: ['10.0.128.0/20'],
            zones: { 'euc1-az1': '10.0.0.0/27', 'euc1-az2': '10.0.0.32/27' },
          },
        }),
      'vpc.cidrs[1]',
    ],
    [
      'the public subnets of a standalone VPC',
      () => aVpc({ internetEgress: { publicZones: { 'euc1-az1': '10.20.0.64/28' } } }),
      'internetEgress.publicZones["euc1-az1"]',
    ],
    [
      'the subnets of a VPC that exists',
      () => aHub({ vpc: { ...EXISTING_HUB_VPC, cidrs: ['10.9.0.0/16', '10.0.0.0/27'] } }),
      'zones["euc1-az2"]',
    ],
  ])('%s', (_title, construct, path) => {
    expect(refusalsOf(construct())).toEqual([
      expect.objectContaining({ path, validation: 'overlapping-cidrs' }),
    ]);
  });
});

describe('accepted', () => {
  test.each([
    ['ranges that lie side by side', () => hubWith('10.0.0.0/16', '10.0.0.32/27')],
    [
      'a subnet in a secondary range',
      () =>
        aHub({
          vpc: {
            cidr: '10.0.0.0/16',
            secondaryCidrs: ['100.64.0.0/20'],
            zones: { 'euc1-az1': '10.0.0.0/27', 'euc1-az2': '100.64.0.0/27' },
          },
        }),
    ],
    [
      'public subnets beside the private ones',
      () => aVpc({ internetEgress: { publicZones: { 'euc1-az1': '10.20.0.192/28' } } }),
    ],
  ])('%s', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([]);
  });
});
