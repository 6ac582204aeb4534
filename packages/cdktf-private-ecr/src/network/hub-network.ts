import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { PrivateVpc } from './private-vpc';
import { type CidrByZone, type ZoneSubnet, ZoneSubnets } from './zone-subnets';

/** A VPC that is made. */
export interface NewVpc {
  /** Its primary range. */
  readonly cidr: string;
  /** Further ranges, for the subnets of teams. */
  readonly secondaryCidrs?: readonly string[];
  /** The ranges of the endpoints' subnets, by the id of their Availability Zone. */
  readonly zones: CidrByZone;
}

/** A VPC that exists. */
export interface ExistingVpc {
  readonly vpcId: string;
  readonly cidrs: readonly string[];
  /** The subnets of the endpoints, by the id of their Availability Zone. */
  readonly subnets: Readonly<Record<string, ZoneSubnet>>;
  /** The route tables of these subnets. */
  readonly routeTableIds: readonly string[];
}

/** How the network of a hub is made. */
export interface HubNetworkProps {
  readonly placement: Placement;
  readonly name: string;
  readonly vpc: NewVpc | ExistingVpc;
  readonly tags?: Readonly<Record<string, string>>;
}

/** The VPC of the endpoints with a subnet for each Availability Zone, made here or taken as it is. */
export class HubNetwork extends Construct {
  /** Undefined for a VPC that exists. */
  readonly privateVpc?: PrivateVpc;
  /** Undefined for a VPC that exists. */
  readonly endpointSubnets?: ZoneSubnets;
  readonly vpcId: string;
  readonly cidrs: readonly string[];
  readonly subnets: Readonly<Record<string, ZoneSubnet>>;
  readonly routeTableIds: readonly string[];

  constructor(scope: Construct, id: string, { placement, name, vpc, tags }: HubNetworkProps) {
    super(scope, id);
    if ('vpcId' in vpc) {
      this.vpcId = vpc.vpcId;
      this.cidrs = vpc.cidrs;
      this.subnets = vpc.subnets;
      this.routeTableIds = vpc.routeTableIds;
      return;
    }
    const common = { placement, ...(tags && { tags }) };
    this.cidrs = [vpc.cidr, ...(vpc.secondaryCidrs ?? [])];
    this.privateVpc = new PrivateVpc(this, 'vpc', {
      ...common,
      name,
      cidrs: [vpc.cidr, ...(vpc.secondaryCidrs ?? [])],
    });
    this.vpcId = this.privateVpc.vpc.id;
    this.endpointSubnets = new ZoneSubnets(this, 'endpoint-subnets', {
      ...common,
      vpcId: this.vpcId,
      name: `${name}-endpoints`,
      zones: vpc.zones,
      dependsOn: Object.values(this.privateVpc.secondaryCidrs),
    });
    this.subnets = this.endpointSubnets.byZone;
    this.routeTableIds = Object.values(this.endpointSubnets.distinctRouteTables).map(table => table.id);
  }

  get subnetIds(): readonly string[] {
    return Object.values(this.subnets).map(({ subnetId }) => subnetId);
  }
}
