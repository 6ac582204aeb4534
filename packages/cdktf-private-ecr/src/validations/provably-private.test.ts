import { InternetGateway, Route, RouteTable } from '../aws';
import { TerraformStack, TerraformVariable } from '../terraform';
import {
  aHub,
  aShare,
  aSpoke,
  aStack,
  aVpc,
  refusalsOf,
  REGION,
  SHARED_SUBNETS,
  synthesised,
} from '../testing';

const GATEWAY = { transitGatewayId: 'tgw-0123456789abcdef0' };
const tablesOf = {
  share: () => {
    const share = aShare();
    return [share, share.sharedSubnets!.subnets.routeTables['euc1-az1']!.id] as const;
  },
  hub: () => {
    const hub = aHub();
    return [hub, hub.network.routeTableIds[0]!] as const;
  },
  spoke: () => {
    const spoke = aSpoke();
    return [spoke, spoke.subnets.routeTables['euc1-az1']!.id] as const;
  },
  vpc: () => {
    const vpc = aVpc();
    return [vpc, Object.values(vpc.network.routeTableIds)[0]!] as const;
  },
};
const refusal = (construct: string, path: string, found: string) => ({
  construct,
  path,
  found: JSON.stringify(found),
  allowed: 'routes to private ranges, or internetEgress',
  fix: 'remove the route, or ask for internet egress by name',
  validation: 'provably-private',
});

describe('a route to the internet that somebody adds to a table of ours is refused', () => {
  test.each(['0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', '52.0.0.0/8', '11.0.0.0/8', '8.8.8.8/32'])(
    'to %s',
    destinationCidrBlock => {
      const [share, routeTableId] = tablesOf.share();
      new Route(TerraformStack.of(share), 'mine', { ...GATEWAY, routeTableId, destinationCidrBlock });
      expect(refusalsOf(share)).toEqual([refusal('stack/share', 'mine', destinationCidrBlock)]);
    },
  );

  test.each(['::/0', '2000::/3'])('to %s', destinationIpv6CidrBlock => {
    const [share, routeTableId] = tablesOf.share();
    new Route(TerraformStack.of(share), 'mine', { ...GATEWAY, routeTableId, destinationIpv6CidrBlock });
    expect(refusalsOf(share)).toEqual([refusal('stack/share', 'mine', destinationIpv6CidrBlock)]);
  });

  test.each(Object.keys(tablesOf) as (keyof typeof tablesOf)[])('of a %s', kind => {
    const [construct, routeTableId] = tablesOf[kind]();
    new Route(TerraformStack.of(construct), 'mine', {
      ...GATEWAY,
      routeTableId,
      destinationCidrBlock: '0.0.0.0/0',
    });
    expect(refusalsOf(construct)).toEqual([refusal(`stack/${kind}`, 'mine', '0.0.0.0/0')]);
  });

  test('within the construct, and in a table of its own', () => {
    const share = aShare();
    const table = new RouteTable(share, 'mine', { region: REGION, vpcId: 'vpc-0123456789abcdef0' });
    new Route(share, 'out', { ...GATEWAY, routeTableId: table.id, destinationCidrBlock: '0.0.0.0/0' });
    expect(refusalsOf(share)).toEqual([refusal('stack/share', 'share/out', '0.0.0.0/0')]);
  });

  test('written into the table itself', () => {
    const share = aShare();
    share.sharedSubnets!.subnets.routeTables['euc1-az1']!.putRoute([{ ...GATEWAY, cidrBlock: '0.0.0.0/0' }]);
    expect(refusalsOf(share)).toEqual([
      refusal('stack/share', 'share/subnets/subnets/route-table.route', '0.0.0.0/0'),
    ]);
  });
});

describe('a route to a gateway of the internet is refused, whatever it is for', () => {
  test.each([
    ['a NAT gateway', { natGatewayId: 'nat-0123456789abcdef0' }],
    ['an internet gateway', { gatewayId: 'igw-0123456789abcdef0' }],
    ['an egress-only internet gateway', { egressOnlyGatewayId: 'eigw-0123456789abcdef0' }],
  ])('%s', (_title, gateway) => {
    const [share, routeTableId] = tablesOf.share();
    new Route(TerraformStack.of(share), 'mine', {
      ...gateway,
      routeTableId,
      destinationPrefixListId: 'pl-0123456789abcdef0',
    });
    expect(refusalsOf(share)).toEqual([refusal('stack/share', 'mine', 'a gateway of the internet')]);
  });

  test('an internet gateway of the stack', () => {
    const [share, routeTableId] = tablesOf.share();
    const stack = TerraformStack.of(share);
    const gateway = new InternetGateway(stack, 'gateway', { region: REGION });
    new Route(stack, 'mine', {
      routeTableId,
      gatewayId: gateway.id,
      destinationPrefixListId: 'pl-0123456789abcdef0',
    });
    expect(refusalsOf(share)).toHaveLength(1);
  });
});

describe('accepted', () => {
  test.each(['10.9.0.0/16', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'])(
    'a route to %s, which is private',
    destinationCidrBlock => {
      const [share, routeTableId] = tablesOf.share();
      new Route(TerraformStack.of(share), 'mine', { ...GATEWAY, routeTableId, destinationCidrBlock });
      expect(refusalsOf(share)).toEqual([]);
    },
  );

  test("a route to the internet in somebody else's table of the same stack", () => {
    const share = aShare();
    const stack = TerraformStack.of(share);
    const table = new RouteTable(stack, 'theirs', { region: REGION, vpcId: 'vpc-0123456789abcdef0' });
    new Route(stack, 'out', { ...GATEWAY, routeTableId: table.id, destinationCidrBlock: '0.0.0.0/0' });
    expect(refusalsOf(share)).toEqual([]);
  });

  test('a route to what Terraform alone will know', () => {
    const stack = aStack();
    const share = aShare({}, stack);
    const range = new TerraformVariable(stack, 'range', { type: 'string' });
    new Route(share, 'mine', {
      ...GATEWAY,
      routeTableId: share.sharedSubnets!.subnets.routeTables['euc1-az1']!.id,
      destinationCidrBlock: range.stringValue,
    });
    expect(refusalsOf(share)).toEqual([]);
  });

  test.each([
    [
      'subnets of a team that asked for it',
      () => aShare({ network: { ...SHARED_SUBNETS, internetRoute: GATEWAY } }),
      'aws_route',
    ],
    ['a spoke that asked for it', () => aSpoke({ internetEgress: true }), 'aws_route'],
    [
      'a standalone VPC that asked for it',
      () => aVpc({ internetEgress: { publicZones: { 'euc1-az1': '10.20.0.192/28' } } }),
      'aws_internet_gateway',
    ],
  ])('a way to the internet of %s', (_title, construct, type) => {
    const made = construct();
    expect(refusalsOf(made)).toEqual([]);
    expect(synthesised(made).resource).toHaveProperty(type);
  });
});
