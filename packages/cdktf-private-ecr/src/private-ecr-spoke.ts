import type { SpokeContract } from '@private-ecr/core';
import { Ec2TransitGatewayVpcAttachment, Route, Route53ProfilesAssociation } from './aws';
import { Contract } from './contracts/contract';
import { publishContract } from './contracts/publish-contract';
import { s3GatewayPolicy } from './endpoints/endpoint-policies';
import { layerBucketOf } from './endpoints/layer-bucket';
import { type ExistingS3Gateway, S3Gateway } from './endpoints/s3-gateway';
import { VpcFlowLog } from './logging/vpc-flow-log';
import { PrivateVpc } from './network/private-vpc';
import { type CidrByZone, ZoneSubnets } from './network/zone-subnets';
import { type Placement, placementOf, type PlacementProps } from './placement';
import type { FurtherBucket } from './policies';
import { Construct, type TerraformOutput } from './terraform';
import { validateSpoke } from './validations/support/of-spoke';
import { inConstruct } from './validations/support/validation';

/** A VPC of a team's own that uses the endpoints of a hub. */
export interface PrivateEcrSpokeProps extends PlacementProps {
  /** The team's name, part of the names of its resources: `search`. */
  readonly team: string;
  readonly hubId: string;
  /** The range of the VPC. */
  readonly cidr: string;
  /** The ranges of its subnets, by the id of their Availability Zone. */
  readonly zones: CidrByZone;
  /** The Availability Zones of the hub's endpoints, whose subnets the routes lead to. */
  readonly hubZones: readonly string[];
  /** Whether the hub's Profile is associated here; zones are associated by the team's stack. @defaultValue false */
  readonly associatesProfile?: boolean;
  /** The bucket of image layers, for Regions where its name is not public. */
  readonly layerBucket?: string | undefined;
  /** Buckets beside that of the layers. @defaultValue none: other calls to S3 are denied */
  readonly furtherBuckets?: readonly FurtherBucket[] | undefined;
  readonly existingS3Gateway?: ExistingS3Gateway;
  /** Whether the Transit Gateway leads on to the internet, for tasks that asked for it. @defaultValue false */
  readonly internetEgress?: boolean;
  /** @defaultValue true: a log of each connection */
  readonly flowLog?: boolean;
  /** That one Availability Zone is meant: its outage stops all pulls. @defaultValue false */
  readonly singleZone?: boolean;
  /** The hub's contract where it is known. @defaultValue the input variable `hub_contract` */
  readonly hubContract?: unknown;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A VPC in a team's account from which the hub's endpoints are reached over the Transit Gateway. Its S3 gateway
 * endpoint is its own: those of the hub do not reach over a Transit Gateway.
 */
export class PrivateEcrSpoke extends Construct {
  readonly placement: Placement;
  readonly hub: Contract;
  readonly privateVpc: PrivateVpc;
  readonly subnets: ZoneSubnets;
  readonly attachment: Ec2TransitGatewayVpcAttachment;
  /** The way to the hub's endpoints, by the Availability Zone of the hub. */
  readonly routes: Readonly<Record<string, Route>>;
  readonly s3Gateway: S3Gateway;
  readonly profileAssociation?: Route53ProfilesAssociation;
  readonly flowLog?: VpcFlowLog;
  /** What the share and the team's stack read. */
  readonly contract: SpokeContract;
  readonly contractOutput: TerraformOutput;

  constructor(scope: Construct, id: string, props: PrivateEcrSpokeProps) {
    super(scope, id);
    const { team, hubId, cidr, zones, furtherBuckets, tags } = props;
    this.placement = placementOf(this.node.path, props);
    validateSpoke(this, props);
    const { placement } = this;
    const { partition, region } = placement;
    const bucket = layerBucketOf(this.node.path, region, props.layerBucket);
    this.hub = new Contract(this, 'hub', {
      kind: 'hub',
      partition,
      region,
      hubId,
      document: props.hubContract,
    });
    const common = { placement, name: team, ...(tags && { tags }) };
    this.privateVpc = new PrivateVpc(this, 'network', { ...common, cidrs: [cidr] });
    const vpcId = this.privateVpc.vpc.id;
    this.subnets = new ZoneSubnets(this, 'subnets', { ...common, vpcId, zones });
    const transitGatewayId = this.hub.text('transitGateway', 'transitGatewayId');
    this.attachment = new Ec2TransitGatewayVpcAttachment(this, 'attachment', {
      ...placement.regional,
      transitGatewayId,
      vpcId,
      subnetIds: Object.values(this.subnets.subnets).map(subnet => subnet.id),
      tags: { ...tags, Name: team },
    });
    this.routes = this.routesToHub(props, transitGatewayId);
    this.s3Gateway = new S3Gateway(this, 's3', {
      ...common,
      name: `${team}-s3`,
      vpcId,
      policy: inConstruct(this, () =>
        s3GatewayPolicy({ region, bucket, furtherBuckets: furtherBuckets ?? [] }),
      ),
      ...(props.existingS3Gateway && { existing: props.existingS3Gateway }),
    });
    for (const [key, table] of Object.entries(this.subnets.distinctRouteTables)) {
      this.s3Gateway.associate(key, table.id);
    }
    if (props.associatesProfile === true) {
      this.profileAssociation = new Route53ProfilesAssociation(this, 'profile', {
        ...placement.regional,
        name: team,
        profileId: this.hub.text('dns', 'profileId'),
        resourceId: vpcId,
      });
    }
    if (props.flowLog !== false) {
      const keyArn = this.hub.text('logKeyArn');
      this.flowLog = new VpcFlowLog(this, 'flow-log', { ...common, vpcId, keyArn });
    }
    this.contract = this.describe(props, transitGatewayId);
    this.contractOutput = publishContract(this, this.contract);
  }

  private routesToHub({ hubZones, internetEgress }: PrivateEcrSpokeProps, transitGatewayId: string) {
    const routeTableId = this.subnets.distinctRouteTables['shared']?.id ?? '';
    // Without the attachment, AWS refuses a route to the gateway.
    const common = {
      ...this.placement.regional,
      routeTableId,
      transitGatewayId,
      dependsOn: [this.attachment],
    };
    if (internetEgress === true) {
      return { internet: new Route(this, 'to-internet', { ...common, destinationCidrBlock: '0.0.0.0/0' }) };
    }
    return Object.fromEntries(
      hubZones.map(zone => {
        const destinationCidrBlock = this.hub.text('subnets', zone, 'cidr');
        return [zone, new Route(this, `to-hub-${zone}`, { ...common, destinationCidrBlock })];
      }),
    );
  }

  private describe({ team, hubId, cidr }: PrivateEcrSpokeProps, transitGatewayId: string): SpokeContract {
    const { accountId, partition, region } = this.placement;
    return {
      kind: 'spoke',
      schemaVersion: 1,
      team,
      hubId,
      accountId,
      partition,
      region,
      vpcId: this.privateVpc.vpc.id,
      vpcCidrs: [cidr],
      subnets: { ...this.subnets.byZone },
      routeTableIds: Object.values(this.subnets.distinctRouteTables).map(table => table.id),
      transitGateway: { transitGatewayId, attachmentId: this.attachment.id },
      s3: { vpcEndpointId: this.s3Gateway.vpcEndpointId, prefixListId: this.s3Gateway.prefixListId },
    };
  }
}
