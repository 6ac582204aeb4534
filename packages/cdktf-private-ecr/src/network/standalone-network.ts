import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { PrivateVpc } from './private-vpc';
import { type CidrByZone, type ZoneSubnet, ZoneSubnets } from './zone-subnets';

/** A VPC that is made, in whose subnets both the tasks and the endpoints are. */
export interface NewStandaloneVpc {
  readonly cidr: string;
  /** The ranges of its subnets, by the id of their Availability Zone. */
  readonly zones: CidrByZone;
}

/** The parts of a VPC that exists. */
export interface BroughtVpc {
  readonly vpcId: string;
  /** One subnet for each Availability Zone that gets an interface of the endpoints, by the zone's id. */
  readonly subnets: Readonly<Record<string, ZoneSubnet>>;
  /** The ranges of the tasks, where these are not the subnets above. */
  readonly taskCidrs?: readonly string[];
  /** Every route table of the tasks' subnets, by a name that never changes. */
  readonly routeTableIds: Readonly<Record<string, string>>;
}

/** How the network of a standalone VPC is made. */
export interface StandaloneNetworkProps {
  readonly placement: Placement;
  readonly name: string;
  readonly vpc: NewStandaloneVpc | BroughtVpc;
  /** @defaultValue one route table for all subnets */
  readonly routeTablePerZone?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A VPC with its private subnets, made here or taken as it is. */
export class StandaloneNetwork extends Construct {
  /** Undefined for a VPC that exists. */
  readonly privateVpc?: PrivateVpc;
  /** Undefined for a VPC that exists. */
  readonly zoneSubnets?: ZoneSubnets;
  readonly vpcId: string;
  readonly subnets: Readonly<Record<string, ZoneSubnet>>;
  /** The ranges that the endpoints admit, by a name that never changes. */
  readonly taskCidrs: Readonly<Record<string, string>>;
  readonly routeTableIds: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: StandaloneNetworkProps) {
    super(scope, id);
    const { placement, name, vpc, tags } = props;
    if ('vpcId' in vpc) {
      this.vpcId = vpc.vpcId;
      this.subnets = vpc.subnets;
      this.taskCidrs = vpc.taskCidrs
        ? Object.fromEntries(vpc.taskCidrs.map(cidr => [cidr, cidr]))
        : cidrsOf(vpc.subnets);
      this.routeTableIds = vpc.routeTableIds;
      return;
    }
    const common = { placement, name, ...(tags && { tags }) };
    this.privateVpc = new PrivateVpc(this, 'vpc', { ...common, cidrs: [vpc.cidr] });
    this.vpcId = this.privateVpc.vpc.id;
    this.zoneSubnets = new ZoneSubnets(this, 'subnets', {
      ...common,
      vpcId: this.vpcId,
      zones: vpc.zones,
      ...(props.routeTablePerZone !== undefined && { routeTablePerZone: props.routeTablePerZone }),
    });
    this.subnets = this.zoneSubnets.byZone;
    this.taskCidrs = cidrsOf(this.subnets);
    this.routeTableIds = Object.fromEntries(
      Object.entries(this.zoneSubnets.distinctRouteTables).map(([key, table]) => [key, table.id]),
    );
  }

  get subnetIds(): readonly string[] {
    return Object.values(this.subnets).map(({ subnetId }) => subnetId);
  }
}

function cidrsOf(subnets: Readonly<Record<string, ZoneSubnet>>): Record<string, string> {
  return Object.fromEntries(Object.entries(subnets).map(([zone, { cidr }]) => [zone, cidr]));
}
