import { aHub, aShare, aSpoke, aVpc, refusalsOf } from '../testing';

const ONE = { 'euc1-az1': '10.0.0.0/27' };
const TWO = { ...ONE, 'euc1-az2': '10.0.0.32/27' };
const vpc = (zones: Record<string, string>) => ({ cidr: '10.0.0.0/24', zones });
const refusal = (construct: string, found: string) => ({
  construct,
  path: 'zones',
  found,
  allowed: 'two or more Availability Zones, or one with singleZone: true',
  fix: 'add a subnet in another Availability Zone',
  validation: 'two-zones',
});

describe('endpoints in one Availability Zone are refused', () => {
  test.each([
    ['of a hub', () => aHub({ vpc: vpc(ONE) }), 'stack/hub'],
    ['of a standalone VPC', () => aVpc({ vpc: vpc(ONE) }), 'stack/vpc'],
    ['of a spoke', () => aSpoke({ cidr: '10.0.0.0/24', zones: ONE }), 'stack/spoke'],
  ])('%s', (_title, construct, path) => {
    expect(refusalsOf(construct())).toEqual([refusal(path, '["euc1-az1"]')]);
  });

  test('and so are endpoints in none, singleZone or not', () => {
    expect(refusalsOf(aVpc({ vpc: vpc({}) }))).toEqual([refusal('stack/vpc', '[]')]);
    expect(refusalsOf(aVpc({ vpc: vpc({}), singleZone: true }))).toEqual([refusal('stack/vpc', '[]')]);
  });
});

describe('accepted', () => {
  test.each([
    ['a hub in two zones', () => aHub({ vpc: vpc(TWO) })],
    ['a hub in one zone that is meant', () => aHub({ vpc: vpc(ONE), singleZone: true })],
    ['a standalone VPC in one zone that is meant', () => aVpc({ vpc: vpc(ONE), singleZone: true })],
    [
      'a spoke in one zone that is meant',
      () => aSpoke({ cidr: '10.0.0.0/24', zones: ONE, singleZone: true }),
    ],
    [
      'a team that has subnets in one zone of a hub in two',
      () => aShare({ network: { topology: 'shared-subnets', zones: { 'euc1-az1': '10.0.4.0/24' } } }),
    ],
  ])('%s', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([]);
  });
});
