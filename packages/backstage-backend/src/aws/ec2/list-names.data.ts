/** The lists of a snapshot that one call of EC2 answers in full. */
export const EC2_LIST_NAMES = [
  'Subnets',
  'RouteTables',
  'SecurityGroups',
  'NetworkAcls',
  'VpcEndpoints',
  'NatGateways',
  'InternetGateways',
  'PrefixLists',
  'TransitGatewayVpcAttachments',
  'VpcPeeringConnections',
  'DhcpOptions',
] as const;
export type Ec2ListName = (typeof EC2_LIST_NAMES)[number];
