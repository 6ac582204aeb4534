import { requestProblems } from '.';
import { CHECKOUT } from './__fixtures__/requests';

const { hub: _hub, ...WITHOUT_HUB } = CHECKOUT;

describe('fields that do not go together', () => {
  test.each([
    ['no hub for shared subnets', WITHOUT_HUB, 'hub', 'shared-subnets needs'],
    ['no hub for a spoke', { ...WITHOUT_HUB, topology: 'spoke-vpc' }, 'hub', 'spoke-vpc needs'],
    ['a hub for a VPC of its own', { ...CHECKOUT, topology: 'standalone' }, 'hub', 'no hub'],
    [
      'group references over a Transit Gateway',
      { ...CHECKOUT, topology: 'spoke-vpc', connectivity: 'security-group-reference' },
      'connectivity',
      'cidr or prefix-list',
    ],
    ['a range that is not canonical', { ...CHECKOUT, cidr: '10.0.0.1/24' }, 'cidr', 'canonical'],
    ['a range larger than a VPC', { ...CHECKOUT, cidr: '10.0.0.0/8' }, 'cidr', 'from 16 to 28'],
    ['a range smaller than a subnet', { ...CHECKOUT, cidr: '10.0.0.0/29' }, 'cidr', 'from 16 to 28'],
    ['an IPv6 range', { ...CHECKOUT, cidr: '2001:db8::/64' }, 'cidr', 'an IPv4 range'],
    [
      'a size that is not that of the range',
      { ...CHECKOUT, cidr: '10.0.0.0/24', size: 'small' },
      'size',
      '/24',
    ],
    ['more zones than the size has room for', { ...CHECKOUT, size: 'small', azCount: 5 }, 'azCount', '/26'],
    ['more zones than the range has room for', { ...CHECKOUT, cidr: '10.0.0.0/28' }, 'azCount', '/28'],
    [
      'no room for the public subnets of a VPC that reaches the internet by itself',
      { ...WITHOUT_HUB, topology: 'standalone', cidr: '10.99.0.0/26', azCount: 3, internetEgress: true },
      'azCount',
      'a public one of the same size',
    ],
    [
      'a repository that the endpoints do not serve',
      {
        ...CHECKOUT,
        repositories: ['checkout/*', 'arn:aws:ecr:eu-west-1:111122223333:repository/base'],
      },
      'repositories[1]',
      'repositories in eu-central-1',
    ],
    [
      'a repository of another partition',
      { ...CHECKOUT, repositories: ['arn:aws-cn:ecr:eu-central-1:111122223333:repository/base'] },
      'repositories[0]',
      'its partition aws',
    ],
  ])('%s', (_name, request, path, allowed) => {
    expect(requestProblems(request)).toEqual([
      expect.objectContaining({ path, allowed: expect.stringContaining(allowed) }),
    ]);
  });

  test('several are all named', () => {
    const request = { ...CHECKOUT, topology: 'standalone', cidr: '10.0.0.0/8' };
    expect(requestProblems(request).map(({ path }) => path)).toEqual(['hub', 'cidr']);
  });
});

describe('fields that do', () => {
  test.each([
    ['a VPC of its own', { ...WITHOUT_HUB, topology: 'standalone' }],
    ['group references in shared subnets', { ...CHECKOUT, connectivity: 'security-group-reference' }],
    ['a range and its size by name', { ...CHECKOUT, cidr: '10.0.0.0/24', size: 'medium' }],
    ['a range and its size by prefix length', { ...CHECKOUT, cidr: '10.0.0.0/20', size: 20 }],
    ['one zone in the smallest range', { ...CHECKOUT, size: 28, azCount: 1 }],
    [
      'public subnets beside two zones in a /26',
      { ...WITHOUT_HUB, topology: 'standalone', cidr: '10.99.0.0/26', azCount: 2, internetEgress: true },
    ],
    [
      'a repository of another account',
      { ...CHECKOUT, repositories: ['arn:aws:ecr:eu-central-1:999900001111:repository/a-b'] },
    ],
  ])('%s', (_name, request) => {
    expect(requestProblems(request)).toEqual([]);
  });
});
