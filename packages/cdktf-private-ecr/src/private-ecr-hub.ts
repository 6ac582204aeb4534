import { dnsNames, type HubContract, serviceName } from '@private-ecr/core';
import { publishContract, publishContractParameter } from './contracts/publish-contract';
import { type ExistingProfile, Profile } from './dns/profile';
import { PrivateZones } from './dns/private-zones';
import { type EndpointPolicyOptions, endpointPolicies } from './endpoints/endpoint-policies';
import { layerBucketOf } from './endpoints/layer-bucket';
import { type EndpointOverride, InterfaceEndpoints } from './endpoints/interface-endpoints';
import { type ExistingS3Gateway, S3Gateway } from './endpoints/s3-gateway';
import { type EndpointSelection, interfaceServices } from './endpoints/selected-services';
import { LogKey } from './logging/log-key';
import { ResolverQueryLog } from './logging/resolver-query-log';
import { VpcFlowLog } from './logging/vpc-flow-log';
import { type ExistingVpc, HubNetwork, type NewVpc } from './network/hub-network';
import { type Placement, placementOf, type PlacementProps } from './placement';
import { ClientPrefixList } from './security/client-prefix-list';
import { ClientSecurityGroup } from './security/client-security-group';
import { EndpointSecurityGroup } from './security/endpoint-security-group';
import { ResourceShare } from './sharing/resource-share';
import { Construct, type TerraformOutput } from './terraform';
import { type ExistingTransitGateway, HubTransitGateway } from './transit-gateway/hub-transit-gateway';
import type { QuotaNumbers } from './validations/quotas';
import { validateHub } from './validations/support/of-hub';
import { inConstruct } from './validations/support/validation';

/** What a network hub is. */
export interface PrivateEcrHubProps extends PlacementProps {
  /** The hub's id, part of the names of its resources: `network-frankfurt`. */
  readonly hubId: string;
  /** Whose members may use the endpoints and the key of the logs. @defaultValue the hub's own account alone */
  readonly organizationId?: string;
  /** The VPC of the endpoints: a new one, or one that exists. */
  readonly vpc: NewVpc | ExistingVpc;
  readonly endpoints?: EndpointSelection;
  /** Arguments of single endpoints, by service, which replace what is derived. */
  readonly endpointOverrides?: Readonly<Record<string, EndpointOverride>>;
  /** What the endpoints let through. @defaultValue pulls of every repository of the organisation, and no other bucket */
  readonly endpointPolicy?: EndpointPolicyOptions;
  /** The bucket of image layers, for Regions where its name is not public. */
  readonly layerBucket?: string;
  readonly existingS3Gateway?: ExistingS3Gateway;
  /**
   * How VPCs of spokes come to the private addresses.
   *
   * @defaultValue `private-dns`: in the hub's own VPC alone, which is all that shared subnets need
   */
  readonly dns?: 'private-dns' | 'zones' | 'profile' | ExistingProfile;
  /** The Transit Gateway of spokes. @defaultValue none: teams have subnets of the hub's VPC */
  readonly transitGateway?: 'new' | ExistingTransitGateway;
  /**
   * By what tasks may be admitted besides the range of their team, which each share states itself.
   *
   * @defaultValue the ranges alone
   */
  readonly admitBy?: {
    readonly securityGroupReference?: boolean | undefined;
    readonly prefixListMaxEntries?: number | undefined;
  };
  /** Quotas that AWS has raised for the account: what they are now. @defaultValue AWS's defaults */
  readonly raisedQuotas?: QuotaNumbers;
  /**
   * With whom the Transit Gateway, the Profile and the client security group are shared: the ARN of the organisation,
   * of organisational units, or account ids. Subnets are shared by each team's own share.
   */
  readonly principals?: readonly string[];
  /** @defaultValue true: a log of each connection in a new VPC */
  readonly flowLog?: boolean;
  /** @defaultValue false */
  readonly resolverQueryLog?: boolean;
  /** A parameter that carries the contract too. @defaultValue the output `contract` alone */
  readonly contractParameterName?: string;
  /** That one Availability Zone is meant: its outage stops all pulls. @defaultValue false */
  readonly singleZone?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * The endpoints of an organisation, once: a VPC with its interface endpoints and S3 gateway endpoint, the security
 * group and policies in front of them, DNS for spokes, and the contract that teams build on.
 */
export class PrivateEcrHub extends Construct {
  readonly placement: Placement;
  readonly network: HubNetwork;
  readonly logKey: LogKey;
  readonly endpointSecurityGroup: EndpointSecurityGroup;
  readonly clientSecurityGroup?: ClientSecurityGroup;
  readonly clientPrefixList?: ClientPrefixList;
  readonly interfaceEndpoints: InterfaceEndpoints;
  readonly s3Gateway: S3Gateway;
  readonly zones?: PrivateZones;
  readonly profile?: Profile;
  readonly transitGateway?: HubTransitGateway;
  readonly resourceShare?: ResourceShare;
  readonly flowLog?: VpcFlowLog;
  readonly resolverQueryLog?: ResolverQueryLog;
  /** What stacks of teams read, of references to the resources of this hub. */
  readonly contract: HubContract;
  readonly contractOutput: TerraformOutput;

  constructor(scope: Construct, id: string, props: PrivateEcrHubProps) {
    super(scope, id);
    const { hubId: name, organizationId, tags, dns = 'private-dns' } = props;
    this.placement = placementOf(this.node.path, props);
    const { placement } = this;
    const { accountId, region } = placement;
    const bucket = layerBucketOf(this.node.path, placement.region, props.layerBucket);
    const services = interfaceServices(props.endpoints ?? {});
    validateHub(this, props, services);

    const common = { placement, name, ...(tags && { tags }) };
    this.logKey = new LogKey(this, 'log-key', {
      ...common,
      ...(organizationId !== undefined && { organizationId }),
    });
    this.network = new HubNetwork(this, 'network', { ...common, vpc: props.vpc });
    const { vpcId, subnetIds } = this.network;

    this.endpointSecurityGroup = new EndpointSecurityGroup(this, 'endpoint-security-group', {
      ...common,
      name: `${name}-endpoints`,
      vpcId,
    });
    const policies = inConstruct(this, () =>
      endpointPolicies({ ...props.endpointPolicy, region, accountId, organizationId, bucket }),
    );
    const zoned = dns !== 'private-dns';
    this.interfaceEndpoints = new InterfaceEndpoints(this, 'endpoints', {
      ...common,
      vpcId,
      services: [...new Set(services)],
      subnetIds,
      securityGroupId: this.endpointSecurityGroup.securityGroup.id,
      // Where zones answer for the names in the hub's VPC too, AWS refuses a second answer beside them.
      privateDns: service => !zoned || dnsNames(service, placement.region).length === 0,
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

    if (zoned) {
      const { endpoints } = this.interfaceEndpoints;
      this.zones = new PrivateZones(this, 'zones', { ...common, vpcId, endpoints });
      if (dns !== 'zones') {
        const { zones } = this.zones;
        this.profile = new Profile(this, 'profile', {
          ...common,
          zones,
          ...(typeof dns === 'object' && { existing: dns }),
        });
      }
    }
    if (props.admitBy?.securityGroupReference === true) {
      this.clientSecurityGroup = new ClientSecurityGroup(this, 'clients', {
        ...common,
        vpcId,
        endpoints: this.endpointSecurityGroup,
        s3PrefixListId: this.s3Gateway.prefixListId,
      });
    }
    if (props.admitBy?.prefixListMaxEntries !== undefined) {
      this.clientPrefixList = new ClientPrefixList(this, 'client-ranges', {
        ...common,
        endpoints: this.endpointSecurityGroup,
        maxEntries: props.admitBy.prefixListMaxEntries,
      });
    }
    if (props.transitGateway !== undefined) {
      this.transitGateway = new HubTransitGateway(this, 'transit-gateway', {
        ...common,
        vpcId,
        subnetIds,
        ...(typeof props.transitGateway === 'object' && { existing: props.transitGateway }),
      });
    }
    const shared = this.sharedResources();
    if (Object.keys(shared).length > 0) {
      this.resourceShare = new ResourceShare(this, 'share', {
        ...common,
        resources: shared,
        principals: props.principals ?? [],
      });
    }
    const logged = { ...common, vpcId, keyArn: this.logKey.key.arn };
    if (props.flowLog ?? 'cidr' in props.vpc) this.flowLog = new VpcFlowLog(this, 'flow-log', logged);
    if (props.resolverQueryLog === true) {
      this.resolverQueryLog = new ResolverQueryLog(this, 'query-log', logged);
    }

    this.contract = this.describe(props, bucket);
    this.contractOutput = publishContract(this, this.contract);
    if (props.contractParameterName !== undefined) {
      publishContractParameter(this, placement, props.contractParameterName, this.contract);
    }
  }

  /** What all consumers of the hub need of it and RAM shares; never an endpoint, which RAM cannot share. */
  private sharedResources(): Readonly<Record<string, string>> {
    return {
      ...(this.transitGateway?.transitGateway && {
        'transit-gateway': this.transitGateway.transitGateway.arn,
      }),
      ...(this.profile?.profile && { profile: this.profile.profile.arn }),
      ...(this.clientSecurityGroup && { clients: this.clientSecurityGroup.securityGroup.arn }),
    };
  }

  private describe({ hubId, organizationId }: PrivateEcrHubProps, bucket: string): HubContract {
    const { placement, network, endpointSecurityGroup, transitGateway } = this;
    const securityGroupId = endpointSecurityGroup.securityGroup.id;
    return {
      kind: 'hub',
      schemaVersion: 1,
      hubId,
      accountId: placement.accountId,
      partition: placement.partition,
      region: placement.region,
      ...(organizationId !== undefined && { organizationId }),
      vpcId: network.vpcId,
      vpcCidrs: [...network.cidrs],
      subnets: { ...network.subnets },
      interfaceEndpoints: Object.fromEntries(
        Object.entries(this.interfaceEndpoints.endpoints).map(([service, endpoint]) => {
          const { dnsName, hostedZoneId } = endpoint.dnsEntry.get(0);
          const described = {
            vpcEndpointId: endpoint.id,
            serviceName: serviceName(service, placement.region),
            dnsEntry: { dnsName, hostedZoneId },
            securityGroupId,
          };
          return [service, described];
        }),
      ),
      endpointSecurityGroupId: securityGroupId,
      ...(this.clientSecurityGroup && { clientSecurityGroupId: this.clientSecurityGroup.securityGroup.id }),
      ...(this.clientPrefixList && { clientPrefixListId: this.clientPrefixList.prefixList.id }),
      s3: { vpcEndpointId: this.s3Gateway.vpcEndpointId, prefixListId: this.s3Gateway.prefixListId },
      dns: this.describeDns(),
      ...(transitGateway && {
        transitGateway: {
          transitGatewayId: transitGateway.transitGatewayId,
          transitGatewayRouteTableId: transitGateway.transitGatewayRouteTableId,
          hubRouteTableIds: [...network.routeTableIds],
          ...(this.resourceShare && { resourceShareArn: this.resourceShare.arn }),
        },
      }),
      layerBucket: bucket,
      logKeyArn: this.logKey.key.arn,
    };
  }

  private describeDns(): HubContract['dns'] {
    if (this.profile !== undefined) {
      const { profileId, profileArn } = this.profile;
      return { mode: 'profile', profileId, profileArn };
    }
    if (this.zones === undefined) return { mode: 'private-dns' };
    const zones = Object.entries(this.zones.zones).map(([service, { zoneId }]) => [service, zoneId] as const);
    return { mode: 'zones', zones: Object.fromEntries(zones) };
  }
}
