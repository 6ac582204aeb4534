import type { AwsObject, DetailCommand, IdSource } from './command';

/** A participant may not ask for the settings of a VPC that is shared with it. */
export const OWN_VPCS: IdSource = {
  file: 'vpcs',
  query: 'Vpcs[].VpcId',
  filter: 'Name=owner-id,Values={account}',
};
const PREFIX_LISTS: IdSource = { file: 'managed-prefix-lists', query: 'PrefixLists[].PrefixListId' };
const TRANSIT_GATEWAY_ROUTE_TABLES: IdSource = {
  file: 'transit-gateway-route-tables',
  query: 'TransitGatewayRouteTables[].TransitGatewayRouteTableId',
};
const PROFILES: IdSource = { file: 'profile-associations', query: 'ProfileAssociations[].ProfileId' };
const PRIVATE_ZONES: IdSource = { file: 'hosted-zones', query: 'HostedZones[?Config.PrivateZone].Id' };
const REPOSITORIES: IdSource = { file: 'repositories', query: 'repositories[].repositoryName' };

/** The calls that say more about one entry of a list, which no single call of AWS prints for all of them. */
export const DETAIL_COMMANDS: readonly DetailCommand[] = [
  {
    folder: 'vpc-dns-support',
    each: OWN_VPCS,
    words: ['ec2', 'describe-vpc-attribute'],
    options: ['--vpc-id', '{id}', '--attribute', 'enableDnsSupport'],
    action: 'ec2:DescribeVpcAttribute',
    key: 'EnableDnsSupport',
    list: 'Vpcs',
    idField: 'VpcId',
    fields: ({ EnableDnsSupport }) => ({ EnableDnsSupport: valueOf(EnableDnsSupport) }),
  },
  {
    folder: 'vpc-dns-hostnames',
    each: OWN_VPCS,
    words: ['ec2', 'describe-vpc-attribute'],
    options: ['--vpc-id', '{id}', '--attribute', 'enableDnsHostnames'],
    action: 'ec2:DescribeVpcAttribute',
    key: 'EnableDnsHostnames',
    list: 'Vpcs',
    idField: 'VpcId',
    fields: ({ EnableDnsHostnames }) => ({ EnableDnsHostnames: valueOf(EnableDnsHostnames) }),
  },
  {
    folder: 'managed-prefix-list-entries',
    each: PREFIX_LISTS,
    words: ['ec2', 'get-managed-prefix-list-entries'],
    options: ['--prefix-list-id', '{id}'],
    action: 'ec2:GetManagedPrefixListEntries',
    key: 'Entries',
    list: 'ManagedPrefixLists',
    idField: 'PrefixListId',
    fields: ({ Entries }) => ({ Entries }),
  },
  {
    folder: 'transit-gateway-route-table-associations',
    each: TRANSIT_GATEWAY_ROUTE_TABLES,
    words: ['ec2', 'get-transit-gateway-route-table-associations'],
    options: ['--transit-gateway-route-table-id', '{id}'],
    action: 'ec2:GetTransitGatewayRouteTableAssociations',
    key: 'Associations',
    list: 'TransitGatewayRouteTables',
    idField: 'TransitGatewayRouteTableId',
    fields: ({ Associations }) => ({ Associations }),
  },
  {
    folder: 'transit-gateway-routes',
    each: TRANSIT_GATEWAY_ROUTE_TABLES,
    words: ['ec2', 'search-transit-gateway-routes'],
    options: ['--transit-gateway-route-table-id', '{id}', '--filters', 'Name=state,Values=active,blackhole'],
    action: 'ec2:SearchTransitGatewayRoutes',
    key: 'Routes',
    list: 'TransitGatewayRouteTables',
    idField: 'TransitGatewayRouteTableId',
    // The call stops after 1,000 routes: of a longer table it is not known what it lacks.
    fields: ({ Routes, AdditionalRoutesAvailable }) => (AdditionalRoutesAvailable === true ? {} : { Routes }),
  },
  {
    folder: 'profile-resources',
    each: PROFILES,
    words: ['route53profiles', 'list-profile-resource-associations'],
    options: ['--profile-id', '{id}'],
    action: 'route53profiles:ListProfileResourceAssociations',
    key: 'ProfileResourceAssociations',
    list: 'ProfileAssociations',
    idField: 'ProfileId',
    fields: ({ ProfileResourceAssociations }) => ({ Resources: ProfileResourceAssociations }),
  },
  {
    folder: 'hosted-zone-vpcs',
    each: PRIVATE_ZONES,
    words: ['route53', 'get-hosted-zone'],
    options: ['--id', '{id}'],
    action: 'route53:GetHostedZone',
    key: 'HostedZone',
    list: 'HostedZones',
    idField: 'Id',
    fields: ({ VPCs }) => ({ VPCs }),
  },
  {
    folder: 'hosted-zone-records',
    each: PRIVATE_ZONES,
    words: ['route53', 'list-resource-record-sets'],
    options: ['--hosted-zone-id', '{id}'],
    action: 'route53:ListResourceRecordSets',
    key: 'ResourceRecordSets',
    list: 'HostedZones',
    idField: 'Id',
    fields: ({ ResourceRecordSets }) => ({ ResourceRecordSets }),
  },
  {
    folder: 'repository-policies',
    each: REPOSITORIES,
    words: ['ecr', 'get-repository-policy'],
    options: ['--repository-name', '{id}'],
    action: 'ecr:GetRepositoryPolicy',
    key: 'policyText',
    list: 'Repositories',
    idField: 'repositoryName',
    fields: ({ policyText }) => ({ policyText }),
    none: { errorCode: 'RepositoryPolicyNotFoundException', answer: { policyText: null } },
  },
];

/** An attribute as DescribeVpcAttribute wraps it. */
function valueOf(attribute: unknown): unknown {
  return (attribute as AwsObject | null)?.['Value'];
}
