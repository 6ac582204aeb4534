import { aHub, aSpoke, aVpc, refusalsOf } from '../testing';

const zones = { 'euc1-az1': '10.0.0.0/27' };
const hubWith = (cidr: string) =>
  aHub({ vpc: { cidr: '10.0.0.0/16', zones: { ...zones, 'euc1-az2': cidr } } });

describe('a range of a size that AWS does not make is refused', () => {
  test.each([
    [
      'a subnet of 8 addresses',
      () => hubWith('10.0.0.32/29'),
      'stack/hub',
      'zones["euc1-az2"]',
      '10.0.0.32/29',
    ],
    ['a subnet of one', () => hubWith('10.0.0.32/32'), 'stack/hub', 'zones["euc1-az2"]', '10.0.0.32/32'],
    [
      'a public subnet',
      () => aVpc({ internetEgress: { publicZones: { 'euc1-az1': '10.20.0.192/30' } } }),
      'stack/vpc',
      'internetEgress.publicZones["euc1-az1"]',
      '10.20.0.192/30',
    ],
    [
      'the VPC of a hub',
      () => aHub({ vpc: { cidr: '10.0.0.0/8', zones: { ...zones, 'euc1-az2': '10.0.0.32/27' } } }),
      'stack/hub',
      'vpc.cidrs[0]',
      '10.0.0.0/8',
    ],
    [
      'a standalone VPC',
      () => aVpc({ vpc: { cidr: '10.0.0.0/15', zones }, singleZone: true }),
      'stack/vpc',
      'vpc.cidr',
      '10.0.0.0/15',
    ],
    [
      'a spoke',
      () => aSpoke({ cidr: '10.0.0.0/12', zones, singleZone: true }),
      'stack/spoke',
      'cidr',
      '10.0.0.0/12',
    ],
  ])('%s', (_title, construct, path, property, found) => {
    expect(refusalsOf(construct())).toEqual([
      {
        construct: path,
        path: property,
        found: JSON.stringify(found),
        allowed: 'a prefix length from 16 to 28',
        fix: 'take a range of a size that AWS accepts for VPCs and subnets',
        validation: 'range-size',
      },
    ]);
  });
});

test('the smallest subnet of AWS is accepted', () => {
  expect(refusalsOf(hubWith('10.0.0.32/28'))).toEqual([]);
});
