import { Route, VpcEndpointRouteTableAssociation } from '../aws';
import type { Contract } from '../contracts/contract';
import { type CidrByZone, ZoneSubnets } from '../network/zone-subnets';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { ResourceShare } from './resource-share';

/** Where the internet is reached, for teams that asked for it. */
export type InternetRoute =
  { readonly natGatewayIds: Readonly<Record<string, string>> } | { readonly transitGatewayId: string };

/** How a team's part of the hub's VPC is made. */
export interface SharedSubnetsProps {
  readonly placement: Placement;
  readonly team: string;
  readonly hub: Contract;
  readonly participantAccountId: string;
  /** The ranges of the team's subnets, by the id of their Availability Zone. */
  readonly zones: CidrByZone;
  /** With whom the subnets are shared. @defaultValue the account of the team */
  readonly principals?: readonly string[];
  /** @defaultValue none: nothing leads to the internet */
  readonly internetRoute?: InternetRoute;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Subnets of the hub's VPC for one team, shared with its account by RAM. Private DNS of the endpoints answers in them,
 * the local route leads to the endpoints, and their route table has the way to S3.
 */
export class SharedSubnets extends Construct {
  readonly subnets: ZoneSubnets;
  readonly share: ResourceShare;

  constructor(scope: Construct, id: string, props: SharedSubnetsProps) {
    super(scope, id);
    const { placement, team, hub, participantAccountId, zones, internetRoute, tags } = props;
    const common = { placement, ...(tags && { tags }) };
    this.subnets = new ZoneSubnets(this, 'subnets', {
      ...common,
      vpcId: hub.text('vpcId'),
      name: team,
      zones,
      routeTablePerZone: internetRoute !== undefined && 'natGatewayIds' in internetRoute,
    });
    for (const [key, table] of Object.entries(this.subnets.distinctRouteTables)) {
      new VpcEndpointRouteTableAssociation(this, `s3-${key}`, {
        ...placement.regional,
        vpcEndpointId: hub.text('s3', 'vpcEndpointId'),
        routeTableId: table.id,
      });
      if (internetRoute === undefined) continue;
      new Route(this, `internet-${key}`, {
        ...placement.regional,
        routeTableId: table.id,
        destinationCidrBlock: '0.0.0.0/0',
        ...('transitGatewayId' in internetRoute
          ? { transitGatewayId: internetRoute.transitGatewayId }
          : { natGatewayId: natGatewayOf(internetRoute.natGatewayIds, key) }),
      });
    }
    this.share = new ResourceShare(this, 'share', {
      ...common,
      name: `private-ecr-${team}`,
      resources: Object.fromEntries(
        Object.entries(this.subnets.subnets).map(([zone, subnet]) => [zone, subnet.arn]),
      ),
      principals: props.principals ?? [participantAccountId],
    });
  }
}

/** The NAT gateway of a zone, or another where the zone has none: that costs traffic between zones, and works. */
function natGatewayOf(byZone: Readonly<Record<string, string>>, zone: string): string {
  return byZone[zone] ?? Object.values(byZone)[0] ?? '';
}
