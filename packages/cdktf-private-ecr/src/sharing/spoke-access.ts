import {
  Ec2TransitGatewayRouteTableAssociation,
  Ec2TransitGatewayRouteTablePropagation,
  Route,
  Route53VpcAssociationAuthorization,
} from '../aws';
import { Contract } from '../contracts/contract';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** How a team's own VPC is let in. */
export interface SpokeAccessProps {
  readonly placement: Placement;
  readonly team: string;
  readonly hubId: string;
  readonly hub: Contract;
  readonly teamCidrs: readonly string[];
  /** The services whose zones the spoke's VPC may be associated with; empty with a Profile, which needs no leave. */
  readonly zonedServices: readonly string[];
  /** How many route tables the hub's endpoint subnets have. @defaultValue 1, as a hub with a new VPC has */
  readonly hubRouteTableCount?: number;
  /**
   * Who connects the spoke's attachment with the route tables of the Transit Gateway.
   *
   * @defaultValue `defaults`: the gateway's own defaults, as a gateway that the hub made has them
   */
  readonly attachesTo?: 'defaults' | 'hub-route-table';
  /** The spoke's contract where it is known. @defaultValue the input variable `spoke_contract` */
  readonly spokeContract?: unknown;
}

/** What the hub's account does for one spoke: the way back to it, and leave to use the zones of the endpoints. */
export class SpokeAccess extends Construct {
  /** Undefined where no id of the spoke is needed, as with a Profile. */
  readonly spoke?: Contract;
  readonly authorizedVpcId?: string;
  /** By the range of the spoke and the place of the hub's route table. */
  readonly returnRoutes: Readonly<Record<string, Route>>;
  /** By service. */
  readonly authorizations: Readonly<Record<string, Route53VpcAssociationAuthorization>>;

  constructor(scope: Construct, id: string, props: SpokeAccessProps) {
    super(scope, id);
    const { placement, hub, hubId, teamCidrs, zonedServices, attachesTo = 'defaults' } = props;
    const { partition, region } = placement;
    const places = [...Array(props.hubRouteTableCount ?? 1).keys()];
    this.returnRoutes = Object.fromEntries(
      [...new Set(teamCidrs)].flatMap(cidr =>
        places.map(place => {
          const key = `${cidr}-${place}`;
          const route = new Route(this, `back-to-${key}`, {
            ...placement.regional,
            routeTableId: hub.text('transitGateway', 'hubRouteTableIds', place),
            destinationCidrBlock: cidr,
            transitGatewayId: hub.text('transitGateway', 'transitGatewayId'),
          });
          return [key, route] as const;
        }),
      ),
    );
    if (zonedServices.length > 0 || attachesTo === 'hub-route-table') {
      const document = props.spokeContract;
      this.spoke = new Contract(this, 'contract', { kind: 'spoke', partition, region, hubId, document });
    }
    const { spoke } = this;
    if (spoke !== undefined) this.authorizedVpcId = spoke.text('vpcId');
    this.authorizations = Object.fromEntries(
      [...new Set(zonedServices)].map(service => [
        service,
        new Route53VpcAssociationAuthorization(this, `zone-${service}`, {
          ...placement.global,
          zoneId: hub.text('dns', 'zones', service),
          vpcId: this.authorizedVpcId ?? '',
          vpcRegion: region,
        }),
      ]),
    );
    if (attachesTo === 'hub-route-table' && spoke !== undefined) this.attach(placement, hub, spoke);
  }

  private attach(placement: Placement, hub: Contract, spoke: Contract): void {
    const connection = {
      ...placement.regional,
      transitGatewayAttachmentId: spoke.text('transitGateway', 'attachmentId'),
      transitGatewayRouteTableId: hub.text('transitGateway', 'transitGatewayRouteTableId'),
    };
    new Ec2TransitGatewayRouteTableAssociation(this, 'table-of-attachment', {
      ...connection,
      // A gateway with a default table has put the attachment there already, and AWS takes one table for each.
      replaceExistingAssociation: true,
    });
    new Ec2TransitGatewayRouteTablePropagation(this, 'announced-in-table', connection);
  }
}
