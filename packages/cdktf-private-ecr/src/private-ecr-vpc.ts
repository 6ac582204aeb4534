import { type EndpointPolicyOptions, endpointPolicies } from './endpoints/endpoint-policies';
import { layerBucketOf } from './endpoints/layer-bucket';
import { type EndpointOverride, InterfaceEndpoints } from './endpoints/interface-endpoints';
import { type ExistingS3Gateway, S3Gateway } from './endpoints/s3-gateway';
import { type EndpointSelection, interfaceServices } from './endpoints/selected-services';
import { LogKey } from './logging/log-key';
import { VpcFlowLog } from './logging/vpc-flow-log';
import { InternetEgress, type InternetEgressProps } from './network/internet-egress';
import { type BroughtVpc, type NewStandaloneVpc, StandaloneNetwork } from './network/standalone-network';
import { type Placement, placementOf, type PlacementProps } from './placement';
import { EndpointSecurityGroup } from './security/endpoint-security-group';
import type { TeamNetwork } from './team/team-network';
import { Construct } from './terraform';
import { validateVpc } from './validations/support/of-vpc';
import { inConstruct } from './validations/support/validation';

/** A VPC with endpoints of its own. */
export interface PrivateEcrVpcProps extends PlacementProps {
  /** Part of the names of its resources: `payments`. */
  readonly name: string;
  /** A new VPC, or the parts of one that exists. */
  readonly vpc: NewStandaloneVpc | BroughtVpc;
  /** Whose members may use the endpoints. @defaultValue the account of the VPC alone */
  readonly organizationId?: string;
  readonly endpoints?: EndpointSelection;
  /** Arguments of single endpoints, by service, which replace what is derived. */
  readonly endpointOverrides?: Readonly<Record<string, EndpointOverride>>;
  /** What the endpoints let through. @defaultValue pulls of every repository of the organisation, and no other bucket */
  readonly endpointPolicy?: EndpointPolicyOptions;
  /** The bucket of image layers, for Regions where its name is not public. */
  readonly layerBucket?: string;
  readonly existingS3Gateway?: ExistingS3Gateway;
  /**
   * Whether NAT gateways lead to the internet beside the endpoints. They keep their price: the endpoints then save
   * only what pulls no longer send through them, which synth says in a warning.
   *
   * @defaultValue none: nothing leads to the internet
   */
  readonly internetEgress?: Pick<InternetEgressProps, 'publicZones'>;
  /** @defaultValue true: a log of each connection in a new VPC */
  readonly flowLog?: boolean;
  /** That one Availability Zone is meant: its outage stops all pulls. @defaultValue false */
  readonly singleZone?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * The plain case: one VPC whose tasks pull from ECR without a NAT gateway, over the interface endpoints `ecr.api` and
 * `ecr.dkr` and the S3 gateway endpoint.
 */
export class PrivateEcrVpc extends Construct {
  readonly placement: Placement;
  readonly network: StandaloneNetwork;
  readonly logKey: LogKey;
  readonly endpointSecurityGroup: EndpointSecurityGroup;
  readonly interfaceEndpoints: InterfaceEndpoints;
  readonly s3Gateway: S3Gateway;
  readonly internetEgress?: InternetEgress;
  readonly flowLog?: VpcFlowLog;
  /** What a `PrivateEcrTeam` in this VPC needs of it. */
  readonly teamNetwork: TeamNetwork;

  constructor(scope: Construct, id: string, props: PrivateEcrVpcProps) {
    super(scope, id);
    const { name, organizationId, tags, vpc } = props;
    this.placement = placementOf(this.node.path, props);
    const { placement } = this;
    const { accountId, region } = placement;
    const services = interfaceServices(props.endpoints ?? {});
    validateVpc(this, props, services);
    const common = { placement, name, ...(tags && { tags }) };
    this.logKey = new LogKey(this, 'log-key', common);
    this.network = new StandaloneNetwork(this, 'network', {
      ...common,
      vpc,
      routeTablePerZone: props.internetEgress !== undefined,
    });
    const { vpcId, subnetIds } = this.network;
    this.endpointSecurityGroup = new EndpointSecurityGroup(this, 'endpoint-security-group', {
      ...common,
      name: `${name}-endpoints`,
      vpcId,
    });
    for (const [key, cidr] of Object.entries(this.network.taskCidrs)) {
      this.endpointSecurityGroup.admit(key, `HTTPS from the tasks in ${key}`, { cidrIpv4: cidr });
    }
    const bucket = layerBucketOf(this.node.path, placement.region, props.layerBucket);
    const policies = inConstruct(this, () =>
      endpointPolicies({ ...props.endpointPolicy, region, accountId, organizationId, bucket }),
    );
    this.interfaceEndpoints = new InterfaceEndpoints(this, 'endpoints', {
      ...common,
      vpcId,
      services: [...new Set(services)],
      subnetIds,
      securityGroupId: this.endpointSecurityGroup.securityGroup.id,
      privateDns: () => true,
      policy: policies.ofInterface,
      ...(props.endpointOverrides && { overrides: props.endpointOverrides }),
    });
    this.s3Gateway = new S3Gateway(this, 's3', {
      ...common,
      name: `${name}-s3`,
      vpcId,
      policy: policies.ofS3Gateway,
      ...(props.existingS3Gateway && { existing: props.existingS3Gateway }),
    });
    for (const [key, routeTableId] of Object.entries(this.network.routeTableIds)) {
      this.s3Gateway.associate(key, routeTableId);
    }
    if (props.internetEgress !== undefined) {
      const { routeTableIds } = this.network;
      this.internetEgress = new InternetEgress(this, 'internet-egress', {
        ...common,
        ...props.internetEgress,
        vpcId,
        routeTableIds,
      });
    }
    if (props.flowLog ?? 'cidr' in vpc) {
      this.flowLog = new VpcFlowLog(this, 'flow-log', { ...common, vpcId, keyArn: this.logKey.key.arn });
    }
    this.teamNetwork = {
      vpcId,
      subnetIds,
      endpoints: {
        endpoints: { referencedSecurityGroupId: this.endpointSecurityGroup.securityGroup.id },
      },
      s3PrefixListId: this.s3Gateway.prefixListId,
      logKeyArn: this.logKey.key.arn,
    };
  }
}
