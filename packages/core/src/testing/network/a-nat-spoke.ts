import { aSpoke } from './a-spoke';
import { aRouteTable, aSubnet, httpsRule } from './pieces';
import { entryOf, type Scenario, TEAM_ACCOUNT } from './scenario';

/** A team's task in a VPC of its own without any endpoint, which reaches the internet through a NAT gateway. */
export function aNatSpoke(): Scenario {
  const scenario = aSpoke();
  const { hub, team } = scenario;
  hub.HostedZones = [];
  team.HostedZones = [];
  team.VpcEndpoints = [];
  team.Subnets?.push(aSubnet('subnet-public-a', TEAM_ACCOUNT, 'vpc-spoke', '10.8.15.0/24'));
  team.NatGateways = [
    { NatGatewayId: 'nat-1', VpcId: 'vpc-spoke', SubnetId: 'subnet-public-a', State: 'available' },
  ];
  team.InternetGateways = [
    { InternetGatewayId: 'igw-1', Attachments: [{ VpcId: 'vpc-spoke', State: 'available' }] },
  ];
  entryOf(team, 'RouteTables', 'rtb-spoke').Routes = [
    { DestinationCidrBlock: '10.8.0.0/20', GatewayId: 'local', State: 'active' },
    { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1', State: 'active' },
  ];
  team.RouteTables?.push(
    aRouteTable('rtb-public', TEAM_ACCOUNT, 'vpc-spoke', ['subnet-public-a'], {
      DestinationCidrBlock: '0.0.0.0/0',
      GatewayId: 'igw-1',
    }),
  );
  entryOf(team, 'SecurityGroups', 'sg-task').IpPermissionsEgress = [
    httpsRule({ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
  ];
  return scenario;
}
