import {
  DescribeNatGatewaysCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointsCommand,
  type EC2Client,
} from '@aws-sdk/client-ec2';
import { readdirSync } from 'node:fs';
import { aWorld, HUB, REGION, SPOKE, TEAM } from '../__fixtures__/a-world';
import { ec2Client } from '../__fixtures__/clients';
import { type Sandbox, startSandbox } from '../start-sandbox';
import { entriesOf } from '../world/world';
import { SCENARIOS } from '.';

let sandbox: Sandbox;
let hub: EC2Client;
beforeEach(async () => {
  sandbox = await startSandbox({ world: aWorld() });
  hub = await ec2Client(sandbox, HUB);
});
afterEach(() => sandbox.close());

const endpoint = async (service: string) => {
  const Filters = [{ Name: 'service-name', Values: [`com.amazonaws.${REGION}.${service}`] }];
  return (await hub.send(new DescribeVpcEndpointsCommand({ Filters }))).VpcEndpoints?.[0];
};

it('has a scenario for each file, of its name', () => {
  const helpers = ['endpoints.ts', 'index.ts', 'scenario.ts'];
  const files = readdirSync(__dirname).filter(file => !file.includes('.test.') && !helpers.includes(file));
  expect(SCENARIOS.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

it('s3-route-dropped takes the gateway endpoint out of the route tables', async () => {
  sandbox.scenarios.apply('s3-route-dropped');
  expect((await endpoint('s3'))?.RouteTableIds).toEqual([]);
  const { RouteTables = [] } = await hub.send(
    new DescribeRouteTablesCommand({ RouteTableIds: ['rtb-team'] }),
  );
  expect(RouteTables[0]?.Routes?.map(({ GatewayId }) => GatewayId)).toEqual(['local']);
});

it('s3-route-dropped takes it out of one route table and leaves the others', async () => {
  const world = aWorld();
  const lists = world.snapshot.accounts[HUB]![REGION]!;
  const gateway = lists.VpcEndpoints!.find(({ VpcEndpointType }) => VpcEndpointType === 'Gateway')!;
  Object.assign(gateway, { RouteTableIds: ['rtb-team', 'rtb-hub'] });
  sandbox.replaceWorld(world);
  sandbox.scenarios.apply('s3-route-dropped', { routeTableId: 'rtb-hub' });
  expect((await endpoint('s3'))?.RouteTableIds).toEqual(['rtb-team']);
  const { RouteTables = [] } = await hub.send(
    new DescribeRouteTablesCommand({ RouteTableIds: ['rtb-team'] }),
  );
  expect(RouteTables[0]?.Routes?.map(({ GatewayId }) => GatewayId)).toEqual([
    'local',
    gateway['VpcEndpointId'],
  ]);
});

it("endpoint-group-closed empties the endpoints' groups and no other", async () => {
  sandbox.scenarios.apply('endpoint-group-closed');
  const { SecurityGroups = [] } = await hub.send(
    new DescribeSecurityGroupsCommand({ GroupIds: ['sg-endpoints'] }),
  );
  expect(SecurityGroups[0]?.IpPermissions).toEqual([]);
});

it('private-dns-off turns private DNS of ECR off', async () => {
  sandbox.scenarios.apply('private-dns-off');
  expect((await endpoint('ecr.dkr'))?.PrivateDnsEnabled).toBe(false);
});

it('private-dns-off takes the VPC out of the zones of ECR and of no other', () => {
  const world = aWorld();
  const zone = (Name: string) => ({
    Id: `Z-${Name}`,
    Name,
    VPCs: [
      { VPCId: 'vpc-hub', VPCRegion: REGION },
      { VPCId: 'vpc-spoke', VPCRegion: REGION },
    ],
  });
  const names = [`api.ecr.${REGION}.amazonaws.com`, `logs.${REGION}.amazonaws.com.`];
  Object.assign(world.snapshot.accounts[HUB]![REGION]!, { HostedZones: names.map(zone) });
  sandbox.replaceWorld(world);
  sandbox.scenarios.apply('private-dns-off', { vpcId: 'vpc-spoke' });
  const zones = entriesOf(sandbox.world, HUB, REGION, 'HostedZones');
  expect(zones.map(({ VPCs }) => (VPCs as object[]).length)).toEqual([1, 2]);
});

it('private-dns-off takes the names of ECR out of the Profiles that VPCs use', () => {
  const world = aWorld();
  const arn = (resource: string) => ({ ResourceArn: `arn:aws:route53:::${resource}` });
  const endpointOf = (service: string) =>
    world.snapshot.accounts[HUB]![REGION]!.VpcEndpoints!.find(({ ServiceName }) =>
      String(ServiceName).endsWith(service),
    )?.['VpcEndpointId'];
  const association = (ResourceId: string) => ({
    ResourceId,
    ProfileId: 'rp-1',
    Resources: [
      arn('hostedzone/Z0DKR'),
      { HostedZoneId: 'Z0LOGS' },
      { ResourceArn: `arn:aws:ec2:${REGION}:${HUB}:vpc-endpoint/${endpointOf('ecr.api')}` },
    ],
  });
  Object.assign(world.snapshot.accounts[HUB]![REGION]!, {
    HostedZones: [
      { Id: '/hostedzone/Z0DKR', Name: `dkr.ecr.${REGION}.amazonaws.com.`, VPCs: [] },
      { Id: '/hostedzone/Z0LOGS', Name: `logs.${REGION}.amazonaws.com.`, VPCs: [] },
    ],
  });
  Object.assign(world.snapshot.accounts[SPOKE]![REGION]!, {
    ProfileAssociations: [association('vpc-spoke'), association('vpc-other')],
  });
  sandbox.replaceWorld(world);
  sandbox.scenarios.apply('private-dns-off', { vpcId: 'vpc-spoke' });
  const held = entriesOf(sandbox.world, SPOKE, REGION, 'ProfileAssociations');
  expect(held.map(({ Resources }) => Resources)).toEqual([
    [{ HostedZoneId: 'Z0LOGS' }],
    association('vpc-other').Resources,
  ]);
});

it('endpoint-failed lets the endpoints of ECR fail and leaves that of S3', async () => {
  sandbox.scenarios.apply('endpoint-failed');
  expect(await endpoint('ecr.api')).toMatchObject({ State: 'failed', LastError: { Code: 'InternalError' } });
  expect((await endpoint('s3'))?.State).toBe('available');
});

it.each([
  ['the first zone of endpoints', {}, ['subnet-hub-b'], ['eni-1b']],
  ['the zone that is named', { zoneId: 'euw1-az2' }, ['subnet-hub-a'], ['eni-1a']],
])('az-lost takes the interfaces in %s', async (_, target, subnets, interfaces) => {
  sandbox.scenarios.apply('az-lost', target);
  expect(await endpoint('ecr.api')).toMatchObject({ SubnetIds: subnets, NetworkInterfaceIds: interfaces });
  expect(entriesOf(sandbox.world, HUB, REGION, 'NetworkInterfaces')).toHaveLength(2);
});

it('share-pending takes the shared subnets from the sight of the team', async () => {
  const team = await ec2Client(sandbox, TEAM);
  sandbox.scenarios.apply('share-pending', { participantId: TEAM });
  const { Subnets = [] } = await team.send(new DescribeSubnetsCommand({}));
  expect(Subnets.map(({ SubnetId }) => SubnetId)).toEqual(['subnet-team-own']);
});

it('starlet-policy allows a bucket that is not the one of the layers', async () => {
  sandbox.scenarios.apply('starlet-policy');
  const policy = (await endpoint('s3'))?.PolicyDocument ?? '';
  expect(JSON.parse(policy)).toMatchObject({
    Statement: [{ Resource: 'arn:aws:s3:::prod-eu-west-1-starlet-layer-bucket/*' }],
  });
});

it('nat-left-behind has a NAT gateway with the default route to it', async () => {
  sandbox.scenarios.apply('nat-left-behind', { accountId: SPOKE });
  const spoke = await ec2Client(sandbox, SPOKE);
  const { NatGateways = [] } = await spoke.send(new DescribeNatGatewaysCommand({}));
  expect(NatGateways).toMatchObject([{ VpcId: 'vpc-spoke', SubnetId: 'subnet-spoke-a', State: 'available' }]);
  sandbox.scenarios.apply('nat-left-behind', { vpcId: 'vpc-hub' });
  const routes = entriesOf(sandbox.world, HUB, REGION, 'RouteTables').flatMap(
    ({ Routes }) => Routes as object[],
  );
  expect(routes).toContainEqual(
    expect.objectContaining({ DestinationCidrBlock: '0.0.0.0/0', State: 'active' }),
  );
});

it('idle-endpoint takes the traffic and leaves the endpoints', async () => {
  sandbox.scenarios.apply('idle-endpoint', { vpcId: 'vpc-hub' });
  expect(sandbox.world.metrics[0]?.values).toEqual([0, null, 0]);
  expect((await endpoint('ecr.api'))?.State).toBe('available');
});

it('scenarios lie on top of each other until healthy lifts them', async () => {
  const before = sandbox.world;
  sandbox.scenarios.apply('private-dns-off');
  sandbox.scenarios.apply('endpoint-failed', { accountId: HUB });
  expect(sandbox.scenarios.list()).toEqual([
    { name: 'private-dns-off', target: {} },
    { name: 'endpoint-failed', target: { accountId: HUB } },
  ]);
  expect(await endpoint('ecr.api')).toMatchObject({ State: 'failed', PrivateDnsEnabled: false });
  sandbox.scenarios.apply('healthy');
  expect(sandbox.world).toBe(before);
});

it('stay on a world that replaces the one below', async () => {
  sandbox.scenarios.apply('private-dns-off');
  sandbox.replaceWorld(aWorld());
  expect((await endpoint('ecr.api'))?.PrivateDnsEnabled).toBe(false);
});

it.each(SCENARIOS.map(({ name }) => name))('%s leaves the world that it is laid over as it was', name => {
  const before = structuredClone(sandbox.world);
  const world = sandbox.world;
  sandbox.scenarios.apply(name);
  expect(world).toEqual(before);
});

it.each(SCENARIOS.map(({ name }) => name).filter(name => name !== 'healthy'))(
  '%s refuses a target that is not in the world, and changes nothing',
  name => {
    const before = sandbox.world;
    expect(() => sandbox.scenarios.apply(name, { accountId: '999999999999' })).toThrow(
      `the scenario ${name} changes`,
    );
    expect(sandbox.world).toBe(before);
    expect(sandbox.scenarios.list()).toEqual([]);
  },
);

it('refuses a name that is none', () => {
  expect(() => sandbox.scenarios.apply('rain')).toThrow(
    'there is no scenario rain; there are healthy, s3-route',
  );
});
