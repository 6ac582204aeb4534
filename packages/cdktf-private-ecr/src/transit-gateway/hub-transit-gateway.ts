import {
  Ec2TransitGateway,
  Ec2TransitGatewayDefaultRouteTableAssociation,
  Ec2TransitGatewayDefaultRouteTablePropagation,
  Ec2TransitGatewayRouteTable,
  Ec2TransitGatewayRouteTableAssociation,
  Ec2TransitGatewayRouteTablePropagation,
  Ec2TransitGatewayVpcAttachment,
} from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** A Transit Gateway that somebody else manages, with the route table that spokes are associated with. */
export interface ExistingTransitGateway {
  readonly transitGatewayId: string;
  readonly transitGatewayRouteTableId: string;
}

/** How a hub is attached. */
export interface HubTransitGatewayProps {
  readonly placement: Placement;
  readonly name: string;
  readonly vpcId: string;
  /** A subnet in each Availability Zone of the endpoints. */
  readonly subnetIds: readonly string[];
  /** @defaultValue a Transit Gateway of its own */
  readonly existing?: ExistingTransitGateway;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A Transit Gateway over which spokes reach the hub and not each other: each spoke is associated with a table that
 * leads to the hub alone, and announces itself in the hub's table. Both are the gateway's defaults, so that attaching
 * a spoke changes nothing here.
 */
export class HubTransitGateway extends Construct {
  /** Undefined for one that somebody else manages. */
  readonly transitGateway?: Ec2TransitGateway;
  readonly transitGatewayId: string;
  /** The table that the spokes are associated with. */
  readonly transitGatewayRouteTableId: string;
  readonly attachment: Ec2TransitGatewayVpcAttachment;

  constructor(scope: Construct, id: string, props: HubTransitGatewayProps) {
    super(scope, id);
    const { placement, name, vpcId, subnetIds, existing, tags } = props;
    if (existing === undefined) {
      this.transitGateway = new Ec2TransitGateway(this, 'gateway', {
        ...placement.regional,
        description: `Private ECR: spokes of ${name}`,
        autoAcceptSharedAttachments: 'enable',
        // The defaults are set to tables of our own below; AWS's own default table would join all spokes.
        defaultRouteTableAssociation: 'enable',
        defaultRouteTablePropagation: 'enable',
        lifecycle: {
          ignoreChanges: ['default_route_table_association', 'default_route_table_propagation'],
        },
        tags: { ...tags, Name: name },
      });
    }
    this.transitGatewayId = existing?.transitGatewayId ?? this.transitGateway?.id ?? '';
    this.attachment = new Ec2TransitGatewayVpcAttachment(this, 'attachment', {
      ...placement.regional,
      transitGatewayId: this.transitGatewayId,
      vpcId,
      subnetIds: [...subnetIds],
      // Of another's gateway its defaults decide; of our own the hub has a table to itself.
      transitGatewayDefaultRouteTableAssociation: existing !== undefined,
      transitGatewayDefaultRouteTablePropagation: existing !== undefined,
      tags: { ...tags, Name: name },
    });
    this.transitGatewayRouteTableId = existing?.transitGatewayRouteTableId ?? this.ownTables(props);
    new Ec2TransitGatewayRouteTablePropagation(this, 'hub-in-spokes-table', {
      ...placement.regional,
      transitGatewayAttachmentId: this.attachment.id,
      transitGatewayRouteTableId: this.transitGatewayRouteTableId,
    });
  }

  private ownTables({ placement, name, tags }: HubTransitGatewayProps): string {
    const table = (role: string) =>
      new Ec2TransitGatewayRouteTable(this, `${role}-table`, {
        ...placement.regional,
        transitGatewayId: this.transitGatewayId,
        tags: { ...tags, Name: `${name}-${role}` },
      });
    const [spokes, hub] = [table('spokes'), table('hub')];
    new Ec2TransitGatewayRouteTableAssociation(this, 'hub-table-of-attachment', {
      ...placement.regional,
      transitGatewayAttachmentId: this.attachment.id,
      transitGatewayRouteTableId: hub.id,
    });
    new Ec2TransitGatewayDefaultRouteTableAssociation(this, 'spokes-by-default', {
      ...placement.regional,
      transitGatewayId: this.transitGatewayId,
      transitGatewayRouteTableId: spokes.id,
    });
    new Ec2TransitGatewayDefaultRouteTablePropagation(this, 'announced-to-hub-by-default', {
      ...placement.regional,
      transitGatewayId: this.transitGatewayId,
      transitGatewayRouteTableId: hub.id,
    });
    return spokes.id;
  }
}
