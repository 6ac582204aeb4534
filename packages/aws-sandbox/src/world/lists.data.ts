/** One list of a snapshot: what is in an entry. */
export interface ListRow {
  /** The fields by which an entry is told from the others; one of them must be there. */
  readonly ids: readonly [string, ...string[]];
  /** The service and the shape of its API that an entry must conform to, where the sandbox serves it. */
  readonly shape?: readonly [service: string, shape: string];
  /** Fields that other calls answer about an entry: not in the shape, and left out where the entry is listed. */
  readonly fromOtherCalls?: readonly string[];
  /** Fields that are JSON text in the API and may stand in the snapshot as the document itself. */
  readonly jsonTexts?: readonly string[];
  /** The field that says whose an entry is. */
  readonly owner?: string;
}

/** The lists that a snapshot holds of an account in a Region. */
export const LISTS = {
  Vpcs: {
    ids: ['VpcId'],
    shape: ['ec2', 'Vpc'],
    fromOtherCalls: ['EnableDnsSupport', 'EnableDnsHostnames'],
    owner: 'OwnerId',
  },
  Subnets: { ids: ['SubnetId'], shape: ['ec2', 'Subnet'], owner: 'OwnerId' },
  RouteTables: { ids: ['RouteTableId'], shape: ['ec2', 'RouteTable'], owner: 'OwnerId' },
  SecurityGroups: { ids: ['GroupId'], shape: ['ec2', 'SecurityGroup'], owner: 'OwnerId' },
  NetworkAcls: { ids: ['NetworkAclId'], shape: ['ec2', 'NetworkAcl'], owner: 'OwnerId' },
  VpcEndpoints: {
    ids: ['VpcEndpointId'],
    shape: ['ec2', 'VpcEndpoint'],
    jsonTexts: ['PolicyDocument'],
    owner: 'OwnerId',
  },
  NetworkInterfaces: { ids: ['NetworkInterfaceId'], shape: ['ec2', 'NetworkInterface'], owner: 'OwnerId' },
  NatGateways: { ids: ['NatGatewayId'], shape: ['ec2', 'NatGateway'] },
  InternetGateways: { ids: ['InternetGatewayId'], shape: ['ec2', 'InternetGateway'], owner: 'OwnerId' },
  PrefixLists: { ids: ['PrefixListId'], shape: ['ec2', 'PrefixList'] },
  ManagedPrefixLists: {
    ids: ['PrefixListId'],
    shape: ['ec2', 'ManagedPrefixList'],
    fromOtherCalls: ['Entries'],
    owner: 'OwnerId',
  },
  TransitGatewayVpcAttachments: {
    ids: ['TransitGatewayAttachmentId'],
    shape: ['ec2', 'TransitGatewayVpcAttachment'],
    owner: 'VpcOwnerId',
  },
  TransitGatewayRouteTables: {
    ids: ['TransitGatewayRouteTableId'],
    shape: ['ec2', 'TransitGatewayRouteTable'],
    fromOtherCalls: ['Associations', 'Routes'],
  },
  VpcPeeringConnections: { ids: ['VpcPeeringConnectionId'], shape: ['ec2', 'VpcPeeringConnection'] },
  DhcpOptions: { ids: ['DhcpOptionsId'], shape: ['ec2', 'DhcpOptions'], owner: 'OwnerId' },
  HostedZones: { ids: ['Id', 'HostedZoneId'] },
  ProfileAssociations: { ids: ['ProfileId'] },
  ResolverRules: { ids: ['Id'], owner: 'OwnerId' },
  ResolverRuleAssociations: { ids: ['ResolverRuleId'] },
  ResourceShares: { ids: ['resourceShareArn'], owner: 'owningAccountId' },
  Roles: { ids: ['Arn'] },
  Repositories: { ids: ['repositoryName'], owner: 'registryId' },
} as const satisfies Readonly<Record<string, ListRow>>;

/** The name of a list in a snapshot. */
export type ListName = keyof typeof LISTS;

/** The row of a list, with every field that a row may have. */
export function listRow(list: ListName): ListRow {
  return LISTS[list];
}
