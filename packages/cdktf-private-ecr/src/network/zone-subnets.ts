import { RouteTable, RouteTableAssociation, Subnet } from '../aws';
import type { Placement } from '../placement';
import { Construct, type ITerraformDependable } from '../terraform';

/** A subnet that exists, or will when Terraform has run. */
export interface ZoneSubnet {
  readonly subnetId: string;
  readonly cidr: string;
}

/** Ranges by the id of their Availability Zone, such as `{ 'euc1-az1': '10.0.0.0/27' }`. */
export type CidrByZone = Readonly<Record<string, string>>;

/** How the subnets of one purpose are made. */
export interface ZoneSubnetsProps {
  readonly placement: Placement;
  readonly vpcId: string;
  /** What the `Name` tags begin with. */
  readonly name: string;
  readonly zones: CidrByZone;
  /** @defaultValue one route table for all of them */
  readonly routeTablePerZone?: boolean;
  /** What must exist before, such as the range of the VPC that they lie in. */
  readonly dependsOn?: readonly ITerraformDependable[];
  readonly tags?: Readonly<Record<string, string>>;
}

/** One subnet for each Availability Zone, by the zone's id, with a route table that has the local route alone. */
export class ZoneSubnets extends Construct {
  readonly subnets: Readonly<Record<string, Subnet>>;
  /** By zone id; the same table for each where they share one. */
  readonly routeTables: Readonly<Record<string, RouteTable>>;
  readonly cidrs: CidrByZone;

  constructor(scope: Construct, id: string, props: ZoneSubnetsProps) {
    super(scope, id);
    const { placement, vpcId, name, zones, tags, dependsOn = [] } = props;
    this.cidrs = zones;
    const table = (suffix: string) =>
      new RouteTable(this, `route-table${suffix}`, {
        ...placement.regional,
        vpcId,
        tags: { ...tags, Name: `${name}${suffix}` },
      });
    const shared = props.routeTablePerZone === true ? undefined : table('');
    this.routeTables = mapZones(zones, zone => shared ?? table(`-${zone}`));
    this.subnets = mapZones(
      zones,
      (zone, cidr) =>
        new Subnet(this, `subnet-${zone}`, {
          ...placement.regional,
          vpcId,
          availabilityZoneId: zone,
          cidrBlock: cidr,
          mapPublicIpOnLaunch: false,
          ...(dependsOn.length > 0 && { dependsOn: [...dependsOn] }),
          tags: { ...tags, Name: `${name}-${zone}` },
        }),
    );
    for (const [zone, subnet] of Object.entries(this.subnets)) {
      new RouteTableAssociation(this, `association-${zone}`, {
        ...placement.regional,
        subnetId: subnet.id,
        routeTableId: this.routeTables[zone]?.id ?? '',
      });
    }
  }

  /** As contracts name them. */
  get byZone(): Readonly<Record<string, ZoneSubnet>> {
    return mapZones(this.cidrs, (zone, cidr) => ({ subnetId: this.subnets[zone]?.id ?? '', cidr }));
  }

  /** Each route table once, by the zone it was made for or `shared`. */
  get distinctRouteTables(): Readonly<Record<string, RouteTable>> {
    const entries = Object.entries(this.routeTables);
    const [first] = entries;
    const isShared = first !== undefined && entries.every(([, table]) => table === first[1]);
    return isShared ? { shared: first[1] } : this.routeTables;
  }
}

function mapZones<Value, Result>(
  zones: Readonly<Record<string, Value>>,
  make: (zone: string, value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(zones).map(([zone, value]) => [zone, make(zone, value)]));
}
