import { aSpoke } from './a-spoke';
import { entryOf, HUB_ACCOUNT, REGION, type Scenario, TEAM_ACCOUNT } from './scenario';

/** A spoke that reaches the hub by VPC peering in place of a Transit Gateway. */
export function aPeeredSpoke(): Scenario {
  const scenario = aSpoke();
  const { hub, team } = scenario;
  for (const { Routes } of [
    entryOf(hub, 'RouteTables', 'rtb-ep'),
    entryOf(team, 'RouteTables', 'rtb-spoke'),
  ]) {
    for (const route of Routes ?? []) {
      if (route.TransitGatewayId === undefined) continue;
      delete route.TransitGatewayId;
      route.VpcPeeringConnectionId = 'pcx-1';
    }
  }
  const connection = () => ({
    VpcPeeringConnectionId: 'pcx-1',
    Status: { Code: 'active' },
    RequesterVpcInfo: { VpcId: 'vpc-spoke', OwnerId: TEAM_ACCOUNT, Region: REGION },
    AccepterVpcInfo: { VpcId: 'vpc-hub', OwnerId: HUB_ACCOUNT, Region: REGION },
  });
  hub.VpcPeeringConnections = [connection()];
  team.VpcPeeringConnections = [connection()];
  return scenario;
}
