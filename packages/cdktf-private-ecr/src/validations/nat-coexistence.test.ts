import { aShare, aSpoke, aVpc, refusalsOf, SHARED_SUBNETS } from '../testing';
import type { IConstruct } from '../terraform';

const warningsOf = ({ node }: IConstruct) =>
  node.metadata.filter(({ type }) => type.endsWith('warn')).map(({ data }) => data as unknown);
const PUBLIC = { publicZones: { 'euc1-az1': '10.20.0.192/28' } };
const ROUTE = { transitGatewayId: 'tgw-0123456789abcdef0' };

describe('where something leads to the internet beside the endpoints, synth says what they will not save', () => {
  test.each([
    ['in a standalone VPC', () => aVpc({ internetEgress: PUBLIC }), 'stack/vpc: internetEgress'],
    [
      'in shared subnets',
      () => aShare({ network: { ...SHARED_SUBNETS, internetRoute: ROUTE } }),
      'stack/share: network.internetRoute',
    ],
    ['in a spoke', () => aSpoke({ internetEgress: true }), 'stack/spoke: internetEgress'],
  ])('%s', (_title, construct, place) => {
    const made = construct();
    expect(warningsOf(made)).toEqual([
      `${place}: found "a way to the internet beside the endpoints"; allowed: for tasks that call the internet; NAT gateways keep their price by the hour; fix: count as saved only what pulls and logs no longer send through them, or leave it out: private-ecr savings shows both. [nat-coexistence]`,
    ]);
    expect(refusalsOf(made)).toEqual([]);
  });
});

test.each([
  ['a standalone VPC', () => aVpc()],
  ['shared subnets', () => aShare()],
  ['a spoke', () => aSpoke()],
])('%s without it has no warning', (_title, construct) => {
  expect(warningsOf(construct())).toEqual([]);
});
