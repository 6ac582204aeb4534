import { aHub, aShare, aVpc, refusalsOf, SHARED_SUBNETS } from '../testing';

/** Accounts, one id each. */
const accounts = (count: number) =>
  Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));
/** Services beside the four of the preset, of interface endpoints. */
const services = (count: number) => Array.from({ length: count }, (_, index) => `service-${index}`);

describe('what is beyond a quota of AWS is refused', () => {
  test.each([
    ['a hub', () => aHub({ endpoints: { services: services(48) } }), 'stack/hub'],
    ['a standalone VPC', () => aVpc({ endpoints: { services: services(48) } }), 'stack/vpc'],
  ])('51 interface endpoints in %s', (_title, construct, path) => {
    expect(refusalsOf(construct())).toEqual([
      {
        construct: path,
        path: 'interfaceEndpoints',
        found: '51',
        allowed: 'at most 50 interface endpoints in a VPC',
        fix: 'leave out services that no task needs, or make a second hub',
        validation: 'quotas',
      },
    ]);
  });

  test('a prefix list with more entries than the group of the endpoints takes rules', () => {
    const admitBy = { prefixListMaxEntries: 60, securityGroupReference: true };
    expect(refusalsOf(aHub({ admitBy }))).toEqual([
      expect.objectContaining({
        construct: 'stack/hub',
        path: 'endpointIngressRules',
        found: '61',
        allowed:
          'at most 60 rules of the security group of the endpoints, where an entry of a prefix list counts as one',
        validation: 'quotas',
      }),
    ]);
  });

  test('101 accounts that take part in a VPC', () => {
    expect(refusalsOf(aShare({ network: { ...SHARED_SUBNETS, principals: accounts(101) } }))).toEqual([
      {
        construct: 'stack/share',
        path: 'participants',
        found: '101',
        allowed: 'at most 100 participant accounts of a VPC',
        fix: 'make a second hub VPC for further teams',
        validation: 'quotas',
      },
    ]);
  });

  test('101 subnets for one account', () => {
    const ranges = Array.from({ length: 101 }, (_, index) => [`euc1-az${index}`, `10.0.${index}.0/24`]);
    const network = { topology: 'shared-subnets' as const, zones: Object.fromEntries(ranges) };
    expect(
      refusalsOf(aShare({ teamCidrs: ['10.0.0.0/16'], network })).filter(
        ({ validation }) => validation === 'quotas',
      ),
    ).toEqual([
      expect.objectContaining({
        path: 'sharedSubnets',
        found: '101',
        allowed: 'at most 100 subnets shared with one account',
      }),
    ]);
  });
});

describe('accepted', () => {
  test.each([
    ['50 interface endpoints', () => aHub({ endpoints: { services: services(47) } })],
    ['a prefix list of 60 entries', () => aHub({ admitBy: { prefixListMaxEntries: 60 } })],
    [
      'what AWS has raised a quota to',
      () => aHub({ admitBy: { prefixListMaxEntries: 200 }, raisedQuotas: { endpointIngressRules: 200 } }),
    ],
    ['100 accounts', () => aShare({ network: { ...SHARED_SUBNETS, principals: accounts(100) } })],
    [
      'an account that is named twice',
      () => aShare({ network: { ...SHARED_SUBNETS, principals: [...accounts(100), ...accounts(1)] } }),
    ],
  ])('%s', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([]);
  });
});
