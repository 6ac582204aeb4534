/**
 * Where the web console shows a resource, by the kind of thing that a finding names as evidence.
 *
 * Every path stands under the console's host of the Region. In a path, `{region}`, `{id}`, `{account}` and `{name}` are
 * filled in; `{account}` and `{name}` come from an ARN. Kinds that the console has no page for, such as `snapshot`,
 * have no row. Where the address of a resource's own page is not public, the row leads to the list it stands in.
 *
 * Source: the address bar of the console, as of 2026-09.
 */
export interface ConsoleLink {
  /** The kind of evidence, such as `route-table`. */
  readonly type: string;
  /** What an id of the kind looks like; another one gets no link. */
  readonly id: RegExp;
  readonly path: string;
}

/** An id of EC2: a prefix, and hexadecimal digits where AWS made it. */
const ec2Id = (prefix: string) => new RegExp(`^${prefix}-[0-9a-z][0-9a-z-]{3,59}$`);

const vpcPage = (type: string, prefix: string, fragment: string): ConsoleLink => ({
  type,
  id: ec2Id(prefix),
  path: `vpcconsole/home?region={region}#${fragment}`,
});

export const CONSOLE_LINKS: readonly ConsoleLink[] = [
  vpcPage('vpc', 'vpc', 'VpcDetails:VpcId={id}'),
  vpcPage('subnet', 'subnet', 'SubnetDetails:subnetId={id}'),
  vpcPage('route-table', 'rtb', 'RouteTableDetails:RouteTableId={id}'),
  vpcPage('security-group', 'sg', 'SecurityGroup:groupId={id}'),
  vpcPage('network-acl', 'acl', 'NetworkAclDetails:networkAclId={id}'),
  vpcPage('vpc-endpoint', 'vpce', 'EndpointDetails:vpcEndpointId={id}'),
  vpcPage('nat-gateway', 'nat', 'NatGatewayDetails:natGatewayId={id}'),
  vpcPage('internet-gateway', 'igw', 'InternetGateway:internetGatewayId={id}'),
  vpcPage('prefix-list', 'pl', 'ManagedPrefixListDetails:prefixListId={id}'),
  vpcPage('vpc-peering-connection', 'pcx', 'PeeringConnectionDetails:VpcPeeringConnectionId={id}'),
  vpcPage('transit-gateway', 'tgw', 'TransitGatewayDetails:transitGatewayId={id}'),
  vpcPage(
    'transit-gateway-attachment',
    'tgw-attach',
    'TransitGatewayAttachmentDetails:transitGatewayAttachmentId={id}',
  ),
  vpcPage(
    'transit-gateway-route-table',
    'tgw-rtb',
    'TransitGatewayRouteTableDetails:transitGatewayRouteTableId={id}',
  ),
  vpcPage('dhcp-options', 'dopt', 'DhcpOptionsDetails:DhcpOptionsId={id}'),
  {
    type: 'hosted-zone',
    id: /^Z[0-9A-Z]{4,40}$/,
    path: 'route53/v2/hostedzones?region={region}#ListRecordSets/{id}',
  },
  {
    type: 'resolver-rule',
    id: /^rslvr-[a-z0-9-]{4,80}$/,
    path: 'route53resolver/home?region={region}#/rules',
  },
  { type: 'profile', id: /^rp-[0-9a-z]{4,40}$/, path: 'route53profiles/home?region={region}#/profiles' },
  {
    type: 'role',
    id: /^arn:[a-z-]+:iam::\d{12}:role\/(?:[^\s]*\/)?(?<name>[\w+=,.@-]{1,64})$/,
    path: 'iam/home?region={region}#/roles/details/{name}',
  },
  {
    type: 'repository',
    id: /^arn:[a-z-]+:ecr:[a-z0-9-]+:(?<account>\d{12}):repository\/(?<name>[a-z0-9._/-]{2,256})$/,
    path: 'ecr/repositories/private/{account}/{name}?region={region}',
  },
  {
    type: 'resource-share',
    id: /^arn:[a-z-]+:ram:[a-z0-9-]+:\d{12}:resource-share\/[0-9a-f-]{36}$/,
    path: 'ram/home?region={region}#OwnedResourceShares:',
  },
];
