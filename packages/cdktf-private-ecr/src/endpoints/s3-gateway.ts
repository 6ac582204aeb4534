import { serviceName } from '@private-ecr/core';
import { DataAwsEc2ManagedPrefixList, VpcEndpoint, VpcEndpointRouteTableAssociation } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** An S3 gateway endpoint that somebody else manages. */
export interface ExistingS3Gateway {
  readonly vpcEndpointId: string;
}

/** How a VPC comes by its S3 gateway endpoint. */
export interface S3GatewayProps {
  readonly placement: Placement;
  readonly vpcId: string;
  /** Its `Name` tag. */
  readonly name: string;
  /** The endpoint policy, as JSON. */
  readonly policy: string;
  /** Taken as it is, policy included: a route table holds one route for S3, so a second endpoint would be refused. */
  readonly existing?: ExistingS3Gateway;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * The free endpoint through which image layers come. It works by route, in the route tables that are associated with
 * it, each by a resource of its own: so another state may add a table, and no list is fought over.
 */
export class S3Gateway extends Construct {
  /** Undefined for an endpoint that somebody else manages. */
  readonly endpoint?: VpcEndpoint;
  readonly vpcEndpointId: string;
  readonly prefixListId: string;
  private readonly placement: Placement;

  constructor(scope: Construct, id: string, props: S3GatewayProps) {
    super(scope, id);
    const { placement, vpcId, name, policy, existing, tags } = props;
    this.placement = placement;
    const s3 = serviceName('s3', placement.region);
    if (existing !== undefined) {
      this.vpcEndpointId = existing.vpcEndpointId;
      this.prefixListId = new DataAwsEc2ManagedPrefixList(this, 'prefix-list', {
        ...placement.regional,
        name: s3,
      }).id;
      return;
    }
    this.endpoint = new VpcEndpoint(this, 'endpoint', {
      ...placement.regional,
      vpcId,
      serviceName: s3,
      vpcEndpointType: 'Gateway',
      policy,
      tags: { ...tags, Name: name },
    });
    this.vpcEndpointId = this.endpoint.id;
    this.prefixListId = this.endpoint.prefixListId;
  }

  /** Gives the subnets of a route table the way to S3. */
  associate(id: string, routeTableId: string): VpcEndpointRouteTableAssociation {
    return new VpcEndpointRouteTableAssociation(this, `route-table-${id}`, {
      ...this.placement.regional,
      vpcEndpointId: this.vpcEndpointId,
      routeTableId,
    });
  }
}
