import type { ListName } from '@private-ecr/core';

/** By which fields an entry is told from the others of its list and Region. */
export const ENTRY_IDS: Readonly<Record<ListName, readonly string[]>> = {
  Vpcs: ['VpcId'],
  Subnets: ['SubnetId'],
  RouteTables: ['RouteTableId'],
  SecurityGroups: ['GroupId'],
  NetworkAcls: ['NetworkAclId'],
  VpcEndpoints: ['VpcEndpointId'],
  NetworkInterfaces: ['NetworkInterfaceId'],
  NatGateways: ['NatGatewayId'],
  InternetGateways: ['InternetGatewayId'],
  PrefixLists: ['PrefixListId'],
  ManagedPrefixLists: ['PrefixListId'],
  TransitGatewayVpcAttachments: ['TransitGatewayAttachmentId'],
  TransitGatewayRouteTables: ['TransitGatewayRouteTableId'],
  HostedZones: ['Id', 'HostedZoneId'],
  ProfileAssociations: ['ResourceId', 'ProfileId'],
  VpcPeeringConnections: ['VpcPeeringConnectionId'],
  DhcpOptions: ['DhcpOptionsId'],
  ResolverRules: ['Id'],
  ResolverRuleAssociations: ['ResolverRuleId', 'VPCId'],
  ResourceShares: ['resourceShareArn'],
  Roles: ['Arn'],
  Repositories: ['repositoryName', 'registryId'],
};

export const LIST_NAMES = Object.keys(ENTRY_IDS) as readonly ListName[];

/** Lists that hold for every Region of their account, and whose ids are told apart without it. */
export const GLOBAL_LISTS: ReadonlySet<ListName> = new Set<ListName>(['Roles', 'HostedZones']);

/**
 * Lists of which a stack makes some and of which others exist all the same: they are there only where there is
 * something in them.
 */
export const NEVER_WHOLE: ReadonlySet<ListName> = new Set<ListName>([
  'Roles',
  'Repositories',
  'ResourceShares',
  'ResolverRules',
  'DhcpOptions',
  'ManagedPrefixLists',
  'TransitGatewayRouteTables',
]);

/** Lists that tell of a VPC also by what they do not hold: of one that exists, what Terraform adds is not all. */
export const TELL_BY_ABSENCE: readonly ListName[] = [
  'VpcEndpoints',
  'HostedZones',
  'ProfileAssociations',
  'ResolverRuleAssociations',
  'TransitGatewayVpcAttachments',
];

/** Lists of what a VPC has, in which everything is asked for by its id: there only where something is in them. */
export const ASKED_BY_ID: readonly ListName[] = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'SecurityGroups',
  'NetworkAcls',
  'NetworkInterfaces',
  'NatGateways',
  'InternetGateways',
  'VpcPeeringConnections',
];
