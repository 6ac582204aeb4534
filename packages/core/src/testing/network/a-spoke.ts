import { aHub, HUB_ENDPOINTS, S3_PREFIX_LIST } from './a-hub';
import { anExecutionRole, aTask, REPOSITORY_ARN } from './a-task';
import {
  aGatewayEndpoint,
  anOpenNetworkAcl,
  aRouteTable,
  aSecurityGroup,
  aSubnet,
  aVpc,
  endpointDnsName,
  httpsRule,
} from './pieces';
import {
  type DraftLists,
  entryOf,
  HUB_ACCOUNT,
  ORGANIZATION,
  REGION,
  type Scenario,
  TEAM_ACCOUNT,
} from './scenario';

const VPC = 'vpc-spoke';
const SPOKE_SUBNETS = ['subnet-spoke-a', 'subnet-spoke-b'];

/** The zones of a hub that answer in a spoke: zone id, name, and the endpoint that each record points to. */
const ZONES = [
  { id: 'Z0API', name: 'api.ecr.eu-west-1.amazonaws.com.', endpointId: 'vpce-api', records: [''] },
  { id: 'Z0DKR', name: 'dkr.ecr.eu-west-1.amazonaws.com.', endpointId: 'vpce-dkr', records: ['', '\\052.'] },
  { id: 'Z0LOGS', name: 'logs.eu-west-1.amazonaws.com.', endpointId: 'vpce-logs', records: [''] },
] as const;

/**
 * A team's task in a VPC of its own, everything right: private hosted zones of the hub, a Transit Gateway there and
 * back, its own S3 gateway endpoint.
 */
export function aSpoke(): Scenario {
  const hub = aHub();
  entryOf(hub, 'RouteTables', 'rtb-ep').Routes?.push({
    DestinationCidrBlock: '10.8.0.0/20',
    TransitGatewayId: 'tgw-1',
    State: 'active',
  });
  entryOf(hub, 'SecurityGroups', 'sg-endpoints').IpPermissions = [
    httpsRule({ IpRanges: [{ CidrIp: '10.8.0.0/20' }] }),
  ];
  for (const endpointId of Object.keys(HUB_ENDPOINTS)) {
    entryOf(hub, 'VpcEndpoints', endpointId).PrivateDnsEnabled = false;
  }
  return {
    hub: { ...hub, ...aTransitGateway(), HostedZones: hostedZones() },
    team: spokeAccount(),
    workload: aTask(...SPOKE_SUBNETS),
    organizationId: ORGANIZATION,
  };
}

function attachment(id: string, VpcId: string, VpcOwnerId: string, SubnetIds: readonly string[]) {
  return {
    TransitGatewayAttachmentId: id,
    TransitGatewayId: 'tgw-1',
    VpcId,
    VpcOwnerId,
    State: 'available',
    SubnetIds: [...SubnetIds],
  };
}

const SPOKE_ATTACHMENT = attachment('tgw-attach-spoke', VPC, TEAM_ACCOUNT, SPOKE_SUBNETS);

function aTransitGateway(): Pick<DraftLists, 'TransitGatewayVpcAttachments' | 'TransitGatewayRouteTables'> {
  const route = (DestinationCidrBlock: string, TransitGatewayAttachmentId: string) => ({
    DestinationCidrBlock,
    State: 'active',
    TransitGatewayAttachments: [{ TransitGatewayAttachmentId }],
  });
  return {
    TransitGatewayVpcAttachments: [
      attachment('tgw-attach-hub', 'vpc-hub', HUB_ACCOUNT, ['subnet-ep-a', 'subnet-ep-b']),
      { ...SPOKE_ATTACHMENT },
    ],
    TransitGatewayRouteTables: [
      {
        TransitGatewayRouteTableId: 'tgw-rtb-1',
        TransitGatewayId: 'tgw-1',
        Associations: [
          { TransitGatewayAttachmentId: 'tgw-attach-hub', State: 'associated' },
          { TransitGatewayAttachmentId: 'tgw-attach-spoke', State: 'associated' },
        ],
        Routes: [route('10.0.0.0/16', 'tgw-attach-hub'), route('10.8.0.0/20', 'tgw-attach-spoke')],
      },
    ],
  };
}

function hostedZones(): NonNullable<DraftLists['HostedZones']> {
  return ZONES.map(({ id, name, endpointId, records }) => ({
    Id: `/hostedzone/${id}`,
    Name: name,
    Config: { PrivateZone: true },
    VPCs: ['vpc-hub', VPC].map(VPCId => ({ VPCId, VPCRegion: REGION })),
    ResourceRecordSets: records.map(label => ({
      Name: `${label}${name}`,
      Type: 'A',
      AliasTarget: { DNSName: `${endpointDnsName(endpointId, HUB_ENDPOINTS[endpointId])}.` },
    })),
  }));
}

function spokeAccount(): DraftLists {
  return {
    Vpcs: [aVpc(VPC, TEAM_ACCOUNT, '10.8.0.0/20')],
    Subnets: [
      aSubnet('subnet-spoke-a', TEAM_ACCOUNT, VPC, '10.8.0.0/24'),
      aSubnet('subnet-spoke-b', TEAM_ACCOUNT, VPC, '10.8.1.0/24'),
    ],
    RouteTables: [
      aRouteTable(
        'rtb-spoke',
        TEAM_ACCOUNT,
        VPC,
        SPOKE_SUBNETS,
        { DestinationCidrBlock: '10.8.0.0/20', GatewayId: 'local' },
        { DestinationCidrBlock: '10.0.0.0/16', TransitGatewayId: 'tgw-1' },
        { DestinationPrefixListId: 'pl-s3', GatewayId: 'vpce-spoke-s3' },
      ),
    ],
    SecurityGroups: [
      aSecurityGroup('sg-task', TEAM_ACCOUNT, VPC, {
        IpPermissionsEgress: [
          httpsRule({ IpRanges: [{ CidrIp: '10.0.0.0/23' }] }),
          httpsRule({ PrefixListIds: [{ PrefixListId: 'pl-s3' }] }),
        ],
      }),
    ],
    NetworkAcls: [anOpenNetworkAcl('acl-spoke', TEAM_ACCOUNT, VPC, SPOKE_SUBNETS)],
    VpcEndpoints: [aGatewayEndpoint('vpce-spoke-s3', TEAM_ACCOUNT, VPC)],
    NetworkInterfaces: [],
    NatGateways: [],
    InternetGateways: [],
    PrefixLists: [{ ...S3_PREFIX_LIST }],
    ManagedPrefixLists: [],
    TransitGatewayVpcAttachments: [{ ...SPOKE_ATTACHMENT }],
    HostedZones: ZONES.map(({ id, name }) => ({
      HostedZoneId: id,
      Name: name,
      Owner: { OwningAccount: HUB_ACCOUNT },
    })),
    ProfileAssociations: [],
    VpcPeeringConnections: [],
    DhcpOptions: [],
    ResolverRules: [],
    ResolverRuleAssociations: [],
    Roles: [anExecutionRole()],
    Repositories: [{ repositoryName: 'team/api', registryId: TEAM_ACCOUNT, repositoryArn: REPOSITORY_ARN }],
  };
}
