import * as ec2 from '@aws-sdk/client-ec2';
import type { MadeNetwork } from './make-network';

type Input = (network: MadeNetwork) => Record<string, unknown>;
type CommandClass = new (input: never) => object;

/** One call that both servers are asked: what it is about, the command, its input. */
export type ComparedCall = readonly [about: string, command: CommandClass, input: Input];

const all: Input = () => ({});
const where =
  (name: string, value: keyof MadeNetwork | `=${string}`, parameter = 'Filters'): Input =>
  network => ({
    [parameter]: [
      { Name: name, Values: [value.startsWith('=') ? value.slice(1) : network[value as keyof MadeNetwork]] },
    ],
  });

/** The calls that are compared with moto. */
export const COMPARED_CALLS: readonly ComparedCall[] = [
  ['DescribeVpcs', ec2.DescribeVpcsCommand, all],
  ['DescribeVpcs by tag', ec2.DescribeVpcsCommand, where('tag:Name', '=hub <&>')],
  [
    'DescribeVpcs by range',
    ec2.DescribeVpcsCommand,
    where('cidr-block-association.cidr-block', '=10.80.0.0/16'),
  ],
  ['DescribeVpcs by a filter with *', ec2.DescribeVpcsCommand, where('cidr', '=10.6*')],
  ['DescribeVpcs by id', ec2.DescribeVpcsCommand, ({ vpcId }) => ({ VpcIds: [vpcId] })],
  [
    'DescribeVpcs by an id that is nowhere',
    ec2.DescribeVpcsCommand,
    () => ({ VpcIds: ['vpc-0000000000000dead'] }),
  ],
  ['DescribeVpcs by an unknown filter', ec2.DescribeVpcsCommand, where('colour', '=red')],
  [
    'DescribeVpcAttribute',
    ec2.DescribeVpcAttributeCommand,
    ({ vpcId }) => ({ VpcId: vpcId, Attribute: 'enableDnsHostnames' }),
  ],
  ['DescribeSubnets', ec2.DescribeSubnetsCommand, all],
  ['DescribeSubnets by VPC', ec2.DescribeSubnetsCommand, where('vpc-id', 'vpcId')],
  ['DescribeSubnets by zone', ec2.DescribeSubnetsCommand, where('availability-zone', '=eu-west-1b')],
  [
    'DescribeSubnets by an id that is nowhere',
    ec2.DescribeSubnetsCommand,
    () => ({ SubnetIds: ['subnet-0000000000000dead'] }),
  ],
  ['DescribeRouteTables by VPC', ec2.DescribeRouteTablesCommand, where('vpc-id', 'vpcId')],
  [
    'DescribeRouteTables by subnet',
    ec2.DescribeRouteTablesCommand,
    where('association.subnet-id', 'subnetId'),
  ],
  ['DescribeRouteTables of main tables', ec2.DescribeRouteTablesCommand, where('association.main', '=true')],
  [
    'DescribeRouteTables by an id that is nowhere',
    ec2.DescribeRouteTablesCommand,
    () => ({ RouteTableIds: ['rtb-0000000000000dead'] }),
  ],
  ['DescribeSecurityGroups by VPC', ec2.DescribeSecurityGroupsCommand, where('vpc-id', 'vpcId')],
  [
    'DescribeSecurityGroups by id',
    ec2.DescribeSecurityGroupsCommand,
    ({ groupId }) => ({ GroupIds: [groupId] }),
  ],
  [
    'DescribeSecurityGroups by port',
    ec2.DescribeSecurityGroupsCommand,
    where('ip-permission.from-port', '=443'),
  ],
  ['DescribeSecurityGroups by name', ec2.DescribeSecurityGroupsCommand, where('group-name', '=endpoints')],
  [
    'DescribeSecurityGroups by an id that is nowhere',
    ec2.DescribeSecurityGroupsCommand,
    () => ({ GroupIds: ['sg-0000000000000dead'] }),
  ],
  ['DescribeNetworkAcls by VPC', ec2.DescribeNetworkAclsCommand, where('vpc-id', 'vpcId')],
  [
    'DescribeNetworkAcls by subnet',
    ec2.DescribeNetworkAclsCommand,
    where('association.subnet-id', 'subnetId'),
  ],
  ['DescribeVpcEndpoints', ec2.DescribeVpcEndpointsCommand, all],
  [
    'DescribeVpcEndpoints by service',
    ec2.DescribeVpcEndpointsCommand,
    where('service-name', '=com.amazonaws.eu-west-1.ecr.api'),
  ],
  ['DescribeVpcEndpoints by type', ec2.DescribeVpcEndpointsCommand, where('vpc-endpoint-type', '=Gateway')],
  [
    'DescribeVpcEndpoints by an id that is nowhere',
    ec2.DescribeVpcEndpointsCommand,
    () => ({ VpcEndpointIds: ['vpce-0000000000000dead'] }),
  ],
  ['DescribeVpcEndpoints one per page', ec2.DescribeVpcEndpointsCommand, () => ({ MaxResults: 1 })],
  [
    'DescribeNetworkInterfaces by subnet',
    ec2.DescribeNetworkInterfacesCommand,
    where('subnet-id', 'subnetId'),
  ],
  ['DescribeNatGateways by VPC', ec2.DescribeNatGatewaysCommand, where('vpc-id', 'vpcId', 'Filter')],
  [
    'DescribeInternetGateways by VPC',
    ec2.DescribeInternetGatewaysCommand,
    where('attachment.vpc-id', 'vpcId'),
  ],
  ['DescribePrefixLists', ec2.DescribePrefixListsCommand, all],
  ['DescribeManagedPrefixLists', ec2.DescribeManagedPrefixListsCommand, all],
  [
    'DescribeManagedPrefixLists by name',
    ec2.DescribeManagedPrefixListsCommand,
    where('prefix-list-name', '=teams'),
  ],
  [
    'GetManagedPrefixListEntries',
    ec2.GetManagedPrefixListEntriesCommand,
    ({ prefixListId }) => ({ PrefixListId: prefixListId }),
  ],
  ['DescribeTransitGatewayVpcAttachments', ec2.DescribeTransitGatewayVpcAttachmentsCommand, all],
  [
    'DescribeTransitGatewayVpcAttachments by VPC',
    ec2.DescribeTransitGatewayVpcAttachmentsCommand,
    where('vpc-id', 'vpcId'),
  ],
  ['DescribeTransitGatewayRouteTables', ec2.DescribeTransitGatewayRouteTablesCommand, all],
  [
    'GetTransitGatewayRouteTableAssociations',
    ec2.GetTransitGatewayRouteTableAssociationsCommand,
    ({ transitGatewayRouteTableId }) => ({ TransitGatewayRouteTableId: transitGatewayRouteTableId }),
  ],
  [
    'SearchTransitGatewayRoutes',
    ec2.SearchTransitGatewayRoutesCommand,
    network => ({
      TransitGatewayRouteTableId: network.transitGatewayRouteTableId,
      ...where('state', '=active')(network),
    }),
  ],
  ['DescribeVpcPeeringConnections', ec2.DescribeVpcPeeringConnectionsCommand, all],
  [
    'DescribeVpcPeeringConnections by requester',
    ec2.DescribeVpcPeeringConnectionsCommand,
    where('requester-vpc-info.vpc-id', 'vpcId'),
  ],
  ['DescribeDhcpOptions by key', ec2.DescribeDhcpOptionsCommand, where('key', '=domain-name-servers')],
  ['DescribeAvailabilityZones', ec2.DescribeAvailabilityZonesCommand, all],
  ['DescribeRegions', ec2.DescribeRegionsCommand, all],
];
