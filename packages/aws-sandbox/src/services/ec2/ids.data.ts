import type { IdsRow } from './describe';

/**
 * The parameters that name resources, with what EC2 answers for an id that is not there.
 *
 * Source of the codes: Amazon EC2 API Reference, "Error codes for the Amazon EC2 API".
 */
const ids = (parameter: string, prefix: string, codes: string, what: string): IdsRow => ({
  parameter,
  prefix,
  notFound: `${codes}.NotFound`,
  malformed: `${codes}.Malformed`,
  text: `The ${what} '{id}' does not exist`,
});

export const VPC_IDS = ids('VpcIds', 'vpc', 'InvalidVpcID', 'vpc ID');
export const SUBNET_IDS = ids('SubnetIds', 'subnet', 'InvalidSubnetID', 'subnet ID');
export const ROUTE_TABLE_IDS = ids('RouteTableIds', 'rtb', 'InvalidRouteTableID', 'routeTable ID');
export const SECURITY_GROUP_IDS: IdsRow = {
  ...ids('GroupIds', 'sg', 'InvalidGroup', 'security group'),
  malformed: 'InvalidGroupId.Malformed',
};
export const NETWORK_ACL_IDS = ids('NetworkAclIds', 'acl', 'InvalidNetworkAclID', 'networkAcl ID');
export const VPC_ENDPOINT_IDS = ids('VpcEndpointIds', 'vpce', 'InvalidVpcEndpointId', 'Vpc Endpoint Id');
/** "You cannot specify this parameter and the network interface IDs parameter in the same request." */
export const NETWORK_INTERFACE_IDS: IdsRow = {
  ...ids('NetworkInterfaceIds', 'eni', 'InvalidNetworkInterfaceID', 'networkInterface ID'),
  isAlone: true,
};
export const NAT_GATEWAY_IDS: IdsRow = {
  parameter: 'NatGatewayIds',
  prefix: 'nat',
  notFound: 'NatGatewayNotFound',
  malformed: 'NatGatewayMalformed',
  text: 'NatGateway {id} was not found',
};
export const INTERNET_GATEWAY_IDS = ids(
  'InternetGatewayIds',
  'igw',
  'InvalidInternetGatewayID',
  'internetGateway ID',
);
export const PREFIX_LIST_IDS = ids('PrefixListIds', 'pl', 'InvalidPrefixListID', 'prefix list ID');
export const TRANSIT_GATEWAY_ATTACHMENT_IDS: IdsRow = {
  ...ids('TransitGatewayAttachmentIds', 'tgw-attach', 'InvalidTransitGatewayAttachmentID', ''),
  text: 'Transit Gateway Attachment {id} was deleted or does not exist.',
};
export const TRANSIT_GATEWAY_ROUTE_TABLE_IDS: IdsRow = {
  ...ids('TransitGatewayRouteTableIds', 'tgw-rtb', 'InvalidRouteTableID', ''),
  text: 'Transit Gateway Route Table {id} was deleted or does not exist.',
};
export const VPC_PEERING_CONNECTION_IDS = ids(
  'VpcPeeringConnectionIds',
  'pcx',
  'InvalidVpcPeeringConnectionID',
  'vpcPeeringConnection ID',
);
export const DHCP_OPTIONS_IDS = ids('DhcpOptionsIds', 'dopt', 'InvalidDhcpOptionID', 'dhcpOption ID');
