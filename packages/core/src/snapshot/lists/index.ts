import type { z } from 'zod';
import { dhcpOptionsSchema } from './dhcp-options';
import { hostedZoneSchema } from './hosted-zones';
import { internetGatewaySchema } from './internet-gateways';
import { managedPrefixListSchema } from './managed-prefix-lists';
import { natGatewaySchema } from './nat-gateways';
import { networkAclSchema } from './network-acls';
import { networkInterfaceSchema } from './network-interfaces';
import { prefixListSchema } from './prefix-lists';
import { profileAssociationSchema } from './profile-associations';
import { repositorySchema } from './repositories';
import { resolverRuleAssociationSchema } from './resolver-rule-associations';
import { resolverRuleSchema } from './resolver-rules';
import { resourceShareSchema } from './resource-shares';
import { roleSchema } from './roles';
import { routeTableSchema } from './route-tables';
import { securityGroupSchema } from './security-groups';
import { subnetSchema } from './subnets';
import { transitGatewayRouteTableSchema } from './transit-gateway-route-tables';
import { transitGatewayVpcAttachmentSchema } from './transit-gateway-vpc-attachments';
import { vpcEndpointSchema } from './vpc-endpoints';
import { vpcPeeringConnectionSchema } from './vpc-peering-connections';
import { vpcSchema } from './vpcs';

/** The lists of an account in a Region, each with the schema of its entries. */
export const LISTS = {
  Vpcs: vpcSchema,
  Subnets: subnetSchema,
  RouteTables: routeTableSchema,
  SecurityGroups: securityGroupSchema,
  NetworkAcls: networkAclSchema,
  VpcEndpoints: vpcEndpointSchema,
  NetworkInterfaces: networkInterfaceSchema,
  NatGateways: natGatewaySchema,
  InternetGateways: internetGatewaySchema,
  PrefixLists: prefixListSchema,
  ManagedPrefixLists: managedPrefixListSchema,
  TransitGatewayVpcAttachments: transitGatewayVpcAttachmentSchema,
  TransitGatewayRouteTables: transitGatewayRouteTableSchema,
  HostedZones: hostedZoneSchema,
  ProfileAssociations: profileAssociationSchema,
  VpcPeeringConnections: vpcPeeringConnectionSchema,
  DhcpOptions: dhcpOptionsSchema,
  ResolverRules: resolverRuleSchema,
  ResolverRuleAssociations: resolverRuleAssociationSchema,
  ResourceShares: resourceShareSchema,
  Roles: roleSchema,
  Repositories: repositorySchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The name of a list in a snapshot, which is AWS's name for it. */
export type ListName = keyof typeof LISTS;

/** One entry of a list. */
export type ListEntry<Name extends ListName> = z.output<(typeof LISTS)[Name]>;

/** By which fields an entry is told from the others of its list; the first one is named in messages. */
export const ID_FIELDS: Readonly<Record<ListName, readonly [string, ...string[]]>> = {
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
  // A zone of the account's own may stand there twice: with its records, and named for a VPC.
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

/** IAM and Route 53 are global: these lists hold for every Region, whichever they stand under. */
export const GLOBAL_LISTS: ReadonlySet<ListName> = new Set<ListName>(['Roles', 'HostedZones']);
