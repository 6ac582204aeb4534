import { Eip, InternetGateway, NatGateway, Route, RouteTable, RouteTableAssociation, Subnet } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import type { CidrByZone } from './zone-subnets';

/** How tasks reach the internet beside the endpoints. */
export interface InternetEgressProps {
  readonly placement: Placement;
  readonly vpcId: string;
  readonly name: string;
  /** The ranges of the public subnets, by the id of their Availability Zone: each gets a NAT gateway. */
  readonly publicZones: CidrByZone;
  /** The route tables of the private subnets, by zone id. */
  readonly routeTableIds: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A NAT gateway in each Availability Zone that has a public subnet, for tasks that call the internet. */
export class InternetEgress extends Construct {
  readonly internetGateway: InternetGateway;
  /** By zone id. */
  readonly natGateways: Readonly<Record<string, NatGateway>>;

  constructor(scope: Construct, id: string, props: InternetEgressProps) {
    super(scope, id);
    const { placement, vpcId, name, publicZones, routeTableIds, tags } = props;
    const tagged = (label: string) => ({ tags: { ...tags, Name: `${name}-${label}` } });
    const { regional } = placement;
    this.internetGateway = new InternetGateway(this, 'gateway', {
      ...regional,
      vpcId,
      ...tagged('internet'),
    });
    const publicTable = new RouteTable(this, 'public-table', { ...regional, vpcId, ...tagged('public') });
    const toInternet = new Route(this, 'public-default', {
      ...regional,
      routeTableId: publicTable.id,
      destinationCidrBlock: '0.0.0.0/0',
      gatewayId: this.internetGateway.id,
    });
    this.natGateways = Object.fromEntries(
      Object.entries(publicZones).map(([zone, cidrBlock]) => {
        const subnet = new Subnet(this, `public-${zone}`, {
          ...regional,
          vpcId,
          availabilityZoneId: zone,
          cidrBlock,
          mapPublicIpOnLaunch: false,
          ...tagged(`public-${zone}`),
        });
        new RouteTableAssociation(this, `public-table-${zone}`, {
          ...regional,
          subnetId: subnet.id,
          routeTableId: publicTable.id,
        });
        const address = new Eip(this, `address-${zone}`, {
          ...regional,
          domain: 'vpc',
          ...tagged(`nat-${zone}`),
        });
        const gateway = new NatGateway(this, `nat-${zone}`, {
          ...regional,
          subnetId: subnet.id,
          allocationId: address.allocationId,
          // AWS wants the way out to exist first.
          dependsOn: [toInternet],
          ...tagged(zone),
        });
        return [zone, gateway];
      }),
    );
    const [anyGateway] = Object.values(this.natGateways);
    for (const [zone, routeTableId] of Object.entries(routeTableIds)) {
      const natGatewayId = (this.natGateways[zone] ?? anyGateway)?.id;
      if (natGatewayId === undefined) continue;
      new Route(this, `default-${zone}`, {
        ...regional,
        routeTableId,
        destinationCidrBlock: '0.0.0.0/0',
        natGatewayId,
      });
    }
  }
}
