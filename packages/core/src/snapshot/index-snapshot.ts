import { dnsZones, type DnsZones } from './dns-zones';
import { GLOBAL_LISTS, type ListEntry, type ListName } from './lists';
import type { Located } from './located';
import { lookup, type Lookup } from './lookup';
import { mergeViews } from './merge-views';
import { normalizeDnsName } from './dns-name';
import type { NetworkSnapshot } from './snapshot-schema';

type By<Name extends ListName> = Lookup<Located<ListEntry<Name>>>;

/**
 * A snapshot arranged for questions: each is one look-up, however many VPCs the snapshot holds. Keys start with the
 * Region, since ids are an account's and Region's own. What AWS has not been asked is told from what is not there by
 * {@link SnapshotIndex.known}.
 */
export interface SnapshotIndex {
  readonly snapshot: NetworkSnapshot;
  /** Whether a list was read: then what it does not hold is not there. Roles and zones may stand under any Region. */
  known(list: ListName, accountId: string, region: string): boolean;

  readonly vpc: By<'Vpcs'>;
  readonly subnet: By<'Subnets'>;
  readonly subnetsOfVpc: By<'Subnets'>;
  readonly routeTableOfSubnet: By<'RouteTables'>;
  readonly mainRouteTable: By<'RouteTables'>;
  readonly routeTablesOfVpc: By<'RouteTables'>;
  readonly networkAclOfSubnet: By<'NetworkAcls'>;
  readonly defaultNetworkAcl: By<'NetworkAcls'>;
  readonly networkAclsOfVpc: By<'NetworkAcls'>;
  readonly securityGroup: By<'SecurityGroups'>;
  readonly defaultSecurityGroup: By<'SecurityGroups'>;
  readonly endpoint: By<'VpcEndpoints'>;
  readonly endpointsOfVpc: By<'VpcEndpoints'>;
  /** By DNS name alone, as {@link normalizeDnsName} spells it. */
  readonly endpointOfDnsName: By<'VpcEndpoints'>;
  readonly networkInterface: By<'NetworkInterfaces'>;
  readonly networkInterfaceOfAddress: By<'NetworkInterfaces'>;
  readonly natGateway: By<'NatGateways'>;
  readonly natGatewaysOfVpc: By<'NatGateways'>;
  readonly internetGateway: By<'InternetGateways'>;
  readonly prefixList: By<'PrefixLists'>;
  readonly managedPrefixList: By<'ManagedPrefixLists'>;
  /** Ids by Region and name, of both lists of prefix lists. */
  readonly prefixListIdOfName: Lookup<string>;
  /** By Transit Gateway and VPC. */
  readonly transitGatewayAttachment: By<'TransitGatewayVpcAttachments'>;
  /** By attachment. */
  readonly transitGatewayRouteTable: By<'TransitGatewayRouteTables'>;
  readonly routeTablesOfTransitGateway: By<'TransitGatewayRouteTables'>;
  readonly peeringConnection: By<'VpcPeeringConnections'>;
  readonly dhcpOptions: By<'DhcpOptions'>;
  readonly profileAssociationsOfVpc: By<'ProfileAssociations'>;
  readonly resolverRule: By<'ResolverRules'>;
  /** All of a Region. */
  readonly resolverRules: By<'ResolverRules'>;
  readonly resolverRuleAssociationsOfVpc: By<'ResolverRuleAssociations'>;
  readonly zones: DnsZones;
  /** By ARN alone. */
  readonly role: By<'Roles'>;
  /** By account and name, without the path. */
  readonly roleOfName: By<'Roles'>;
  /** By Region, registry and name. */
  readonly repository: By<'Repositories'>;
}

/** Arranges a snapshot; linear in its size, so do it once per snapshot, not once per workload. */
export function indexSnapshot(snapshot: NetworkSnapshot): SnapshotIndex {
  const views = <Name extends ListName>(list: Name) => mergeViews(snapshot, list);
  const subnets = views('Subnets');
  const natGateways = views('NatGateways');
  const tables = views('RouteTables');
  const acls = views('NetworkAcls');
  const groups = views('SecurityGroups');
  const endpoints = views('VpcEndpoints');
  const interfaces = views('NetworkInterfaces');
  const transitGatewayTables = views('TransitGatewayRouteTables');
  const rules = views('ResolverRules');
  const roles = views('Roles');
  const prefixLists = views('PrefixLists');
  const managedPrefixLists = views('ManagedPrefixLists');
  return {
    snapshot,
    ...knownness(snapshot),
    vpc: lookup(views('Vpcs'), ({ entry, region }) => [[region, entry.VpcId]]),
    subnet: lookup(subnets, ({ entry, region }) => [[region, entry.SubnetId]]),
    subnetsOfVpc: lookup(subnets, ({ entry, region }) => [[region, entry.VpcId]]),
    routeTableOfSubnet: lookup(tables, ({ entry, region }) =>
      associated(entry.Associations).flatMap(({ SubnetId }) =>
        SubnetId === undefined ? [] : [[region, SubnetId]],
      ),
    ),
    mainRouteTable: lookup(tables, ({ entry, region }) =>
      associated(entry.Associations).some(({ Main }) => Main) ? [[region, entry.VpcId]] : [],
    ),
    routeTablesOfVpc: lookup(tables, ({ entry, region }) => [[region, entry.VpcId]]),
    networkAclOfSubnet: lookup(acls, ({ entry, region }) =>
      (entry.Associations ?? []).map(({ SubnetId }) => [region, SubnetId]),
    ),
    defaultNetworkAcl: lookup(acls, ({ entry, region }) => (entry.IsDefault ? [[region, entry.VpcId]] : [])),
    networkAclsOfVpc: lookup(acls, ({ entry, region }) => [[region, entry.VpcId]]),
    securityGroup: lookup(groups, ({ entry, region }) => [[region, entry.GroupId]]),
    defaultSecurityGroup: lookup(groups, ({ entry, region }) =>
      entry.GroupName === 'default' && entry.VpcId !== undefined ? [[region, entry.VpcId]] : [],
    ),
    endpoint: lookup(endpoints, ({ entry, region }) => [[region, entry.VpcEndpointId]]),
    endpointsOfVpc: lookup(endpoints, ({ entry, region }) => [[region, entry.VpcId]]),
    endpointOfDnsName: lookup(endpoints, ({ entry }) =>
      (entry.DnsEntries ?? []).flatMap(({ DnsName }) =>
        DnsName === undefined ? [] : [[normalizeDnsName(DnsName)]],
      ),
    ),
    networkInterface: lookup(interfaces, ({ entry, region }) => [[region, entry.NetworkInterfaceId]]),
    networkInterfaceOfAddress: lookup(interfaces, ({ entry, region }) =>
      entry.PrivateIpAddress === undefined ? [] : [[region, entry.PrivateIpAddress]],
    ),
    natGateway: lookup(natGateways, ({ entry, region }) => [[region, entry.NatGatewayId]]),
    natGatewaysOfVpc: lookup(natGateways, ({ entry, region }) =>
      entry.VpcId === undefined ? [] : [[region, entry.VpcId]],
    ),
    internetGateway: lookup(views('InternetGateways'), ({ entry, region }) => [
      [region, entry.InternetGatewayId],
    ]),
    prefixList: lookup(prefixLists, ({ entry, region }) => [[region, entry.PrefixListId]]),
    managedPrefixList: lookup(managedPrefixLists, ({ entry, region }) => [[region, entry.PrefixListId]]),
    prefixListIdOfName: idsByName([...prefixLists, ...managedPrefixLists]),
    transitGatewayAttachment: lookup(views('TransitGatewayVpcAttachments'), ({ entry, region }) => [
      [region, entry.TransitGatewayId, entry.VpcId],
    ]),
    transitGatewayRouteTable: lookup(transitGatewayTables, ({ entry, region }) =>
      (entry.Associations ?? [])
        .filter(({ State }) => State === undefined || State === 'associated')
        .map(({ TransitGatewayAttachmentId }) => [region, TransitGatewayAttachmentId]),
    ),
    routeTablesOfTransitGateway: lookup(transitGatewayTables, ({ entry, region }) => [
      [region, entry.TransitGatewayId],
    ]),
    peeringConnection: lookup(views('VpcPeeringConnections'), ({ entry, region }) => [
      [region, entry.VpcPeeringConnectionId],
    ]),
    dhcpOptions: lookup(views('DhcpOptions'), ({ entry, region }) => [[region, entry.DhcpOptionsId]]),
    profileAssociationsOfVpc: lookup(views('ProfileAssociations'), ({ entry, region }) => [
      [region, entry.ResourceId],
    ]),
    resolverRule: lookup(rules, ({ entry, region }) => [[region, entry.Id]]),
    resolverRules: lookup(rules, ({ region }) => [[region]]),
    resolverRuleAssociationsOfVpc: lookup(views('ResolverRuleAssociations'), ({ entry, region }) => [
      [region, entry.VPCId],
    ]),
    zones: dnsZones(snapshot),
    role: lookup(roles, ({ entry }) => [[entry.Arn]]),
    roleOfName: lookup(roles, ({ entry, ownerId }) => [[ownerId, entry.Arn.split('/').at(-1) ?? '']]),
    repository: lookup(views('Repositories'), ({ entry, region, ownerId }) => [
      [region, ownerId, entry.repositoryName],
    ]),
  };
}

/** AWS keeps one prefix list per service and Region, under the same id for every account. */
function idsByName(lists: readonly Located<NamedPrefixList>[]): Lookup<string> {
  const byName = lookup(lists, ({ entry, region }) =>
    entry.PrefixListName === undefined ? [] : [[region, entry.PrefixListName]],
  );
  const all = (...key: readonly string[]) => byName.all(...key).map(({ entry }) => entry.PrefixListId);
  return { all, first: (...key) => all(...key)[0] };
}

type NamedPrefixList = Pick<ListEntry<'PrefixLists'>, 'PrefixListId' | 'PrefixListName'>;

/** Associations that hold: one whose state is not stated does. */
function associated<
  Association extends { readonly AssociationState?: { State?: string | undefined } | undefined },
>(associations: readonly Association[] | undefined): readonly Association[] {
  return (associations ?? []).filter(({ AssociationState: { State } = {} }) => State !== 'disassociated');
}

function knownness(snapshot: NetworkSnapshot): Pick<SnapshotIndex, 'known'> {
  const keys = new Set<string>();
  for (const [accountId, regions] of Object.entries(snapshot.accounts)) {
    for (const [region, lists] of Object.entries(regions)) {
      for (const list of Object.keys(lists) as ListName[]) {
        if (lists[list] === undefined) continue;
        keys.add(`${list} ${accountId} ${GLOBAL_LISTS.has(list) ? '' : region}`);
      }
    }
  }
  const notRead = new Set(
    (snapshot.notRead ?? []).map(({ list, accountId, region }) => `${list} ${accountId} ${region}`),
  );
  return {
    known: (list, accountId, region) =>
      keys.has(`${list} ${accountId} ${GLOBAL_LISTS.has(list) ? '' : region}`) &&
      !notRead.has(`${list} ${accountId} ${region}`),
  };
}
