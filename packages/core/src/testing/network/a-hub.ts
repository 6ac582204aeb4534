import {
  aGatewayEndpoint,
  anEndpointInterface,
  anInterfaceEndpoint,
  anOpenNetworkAcl,
  aRouteTable,
  aSecurityGroup,
  aSubnet,
  aVpc,
  ecrPolicyText,
  httpsRule,
} from './pieces';
import { type DraftLists, HUB_ACCOUNT, TEAM_ACCOUNT } from './scenario';

const VPC = 'vpc-hub';
const LOCAL = { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' };
const ENDPOINT_SUBNETS = ['subnet-ep-a', 'subnet-ep-b'];
const TEAM_SUBNETS = ['subnet-team-a', 'subnet-team-b'];

/** The prefix list of S3, which has one id for every account of a Region. */
export const S3_PREFIX_LIST = {
  PrefixListId: 'pl-s3',
  PrefixListName: 'com.amazonaws.eu-west-1.s3',
  Cidrs: ['3.5.64.0/21', '52.218.0.0/17'],
};

/** The interface endpoints of a hub, by id. */
export const HUB_ENDPOINTS = {
  'vpce-api': 'ecr.api',
  'vpce-dkr': 'ecr.dkr',
  'vpce-logs': 'logs',
} as const;

/** A hub: endpoints with private DNS in two zones, and two subnets that a team may use. Every list is known. */
export function aHub(): DraftLists {
  const endpointSubnets = [
    aSubnet('subnet-ep-a', HUB_ACCOUNT, VPC, '10.0.0.0/26'),
    aSubnet('subnet-ep-b', HUB_ACCOUNT, VPC, '10.0.1.0/26'),
  ];
  return {
    Vpcs: [aVpc(VPC, HUB_ACCOUNT, '10.0.0.0/16')],
    Subnets: [
      ...endpointSubnets,
      aSubnet('subnet-team-a', HUB_ACCOUNT, VPC, '10.0.16.0/24'),
      aSubnet('subnet-team-b', HUB_ACCOUNT, VPC, '10.0.17.0/24'),
    ],
    RouteTables: [
      aRouteTable('rtb-ep', HUB_ACCOUNT, VPC, ENDPOINT_SUBNETS, LOCAL),
      aRouteTable('rtb-team', HUB_ACCOUNT, VPC, TEAM_SUBNETS, LOCAL, {
        DestinationPrefixListId: 'pl-s3',
        GatewayId: 'vpce-s3',
      }),
    ],
    SecurityGroups: [
      aSecurityGroup('sg-endpoints', HUB_ACCOUNT, VPC, {
        IpPermissions: [httpsRule({ UserIdGroupPairs: [{ GroupId: 'sg-task', UserId: TEAM_ACCOUNT }] })],
      }),
    ],
    NetworkAcls: [
      anOpenNetworkAcl('acl-ep', HUB_ACCOUNT, VPC, ENDPOINT_SUBNETS),
      anOpenNetworkAcl('acl-team', HUB_ACCOUNT, VPC, TEAM_SUBNETS),
    ],
    VpcEndpoints: [
      ...Object.entries(HUB_ENDPOINTS).map(([id, service]) => ({
        ...anInterfaceEndpoint(id, service, HUB_ACCOUNT, VPC, ENDPOINT_SUBNETS),
        ...(service !== 'logs' && { PolicyDocument: ecrPolicyText() }),
      })),
      aGatewayEndpoint('vpce-s3', HUB_ACCOUNT, VPC),
    ],
    NetworkInterfaces: Object.keys(HUB_ENDPOINTS).flatMap((id, position) =>
      endpointSubnets.map(subnet => anEndpointInterface(id, subnet, 10 + position)),
    ),
    NatGateways: [],
    InternetGateways: [],
    PrefixLists: [{ ...S3_PREFIX_LIST }],
    ManagedPrefixLists: [],
    TransitGatewayVpcAttachments: [],
    TransitGatewayRouteTables: [],
    HostedZones: [],
    ProfileAssociations: [],
    VpcPeeringConnections: [],
    DhcpOptions: [],
    ResolverRules: [],
    ResolverRuleAssociations: [],
  };
}
