import type { ListName } from './lists.data';
import { sharedWith } from './shares';
import { type Entry, entriesOf, idOf, ownerOf, type World } from './world';
import { type Zone, zonesOf } from './zones';

/** What decides how much of others' networks an account sees. */
export interface ParticipantScope {
  /** Resources that are shared with the account: ids of subnets, security groups and prefix lists. */
  readonly sharedIds: ReadonlySet<string>;
  /** The VPCs of the shared subnets, with the tables, ACLs and option sets that serve those subnets. */
  readonly sharedVpcIds: ReadonlySet<string>;
  readonly servingIds: ReadonlySet<string>;
  readonly ownVpcIds: ReadonlySet<string>;
  readonly ownTransitGatewayIds: ReadonlySet<string>;
  readonly zones: readonly Zone[];
}

/** See {@link ParticipantScope}. */
export function participantScope(world: World, viewer: string, region: string): ParticipantScope {
  const sharedIds = sharedWith(world, viewer, region);
  const others = (list: ListName) =>
    Object.keys(world.snapshot.accounts)
      .filter(accountId => accountId !== viewer)
      .flatMap(accountId => entriesOf(world, accountId, region, list));
  const own = (list: ListName) =>
    entriesOf(world, viewer, region, list).filter(entry => ownerOf(list, entry, viewer) === viewer);
  const subnets = others('Subnets').filter(subnet => sharedIds.has(idOf('Subnets', subnet)));
  const sharedVpcIds = new Set(subnets.map(subnet => String(subnet['VpcId'])));
  return {
    sharedIds,
    sharedVpcIds,
    servingIds: new Set([
      ...servingTables(others('RouteTables'), subnets),
      ...others('NetworkAcls')
        .filter(acl => subnetIdsOf(acl).some(id => sharedIds.has(id)))
        .map(acl => idOf('NetworkAcls', acl)),
      ...others('Vpcs')
        .filter(vpc => sharedVpcIds.has(idOf('Vpcs', vpc)))
        .map(vpc => String(vpc['DhcpOptionsId'])),
    ]),
    ownVpcIds: new Set(own('Vpcs').map(vpc => idOf('Vpcs', vpc))),
    ownTransitGatewayIds: new Set(
      own('TransitGatewayRouteTables').map(table => String(table['TransitGatewayId'])),
    ),
    zones: zonesOf(world, viewer, region),
  };
}

/** An entry of a VPC's owner as a participant sees it, or nothing where it does not. Tags are never shared. */
export function asParticipantSees(list: ListName, entry: Entry, scope: ParticipantScope): Entry | undefined {
  if (!isSeen(list, entry, scope)) return undefined;
  const { Tags: _tags, ...seen } = entry;
  if (list === 'Subnets') return { ...seen, ...zoneNameFor(entry, scope) };
  if (list === 'RouteTables' || list === 'NetworkAcls') {
    return {
      ...seen,
      Associations: associations(entry).filter(({ SubnetId }) => isSharedOrMain(SubnetId, scope)),
    };
  }
  return seen;
}

function isSeen(list: ListName, entry: Entry, scope: ParticipantScope): boolean {
  const id = idOf(list, entry);
  switch (list) {
    case 'Vpcs':
      return scope.sharedVpcIds.has(id);
    case 'RouteTables':
    case 'NetworkAcls':
    case 'DhcpOptions':
      return scope.servingIds.has(id);
    case 'InternetGateways':
      return ((entry['Attachments'] ?? []) as Entry[]).some(({ VpcId }) =>
        scope.sharedVpcIds.has(String(VpcId)),
      );
    default:
      return scope.sharedIds.has(id);
  }
}

/** The tables of the subnets: the one that names a subnet, else the main one of its VPC. */
function servingTables(tables: readonly Entry[], subnets: readonly Entry[]): string[] {
  return subnets.flatMap(subnet => {
    const ofVpc = tables.filter(({ VpcId }) => VpcId === subnet['VpcId']);
    const named = ofVpc.find(table => subnetIdsOf(table).includes(idOf('Subnets', subnet)));
    const serving = named ?? ofVpc.find(table => associations(table).some(({ Main }) => Main === true));
    return serving === undefined ? [] : [idOf('RouteTables', serving)];
  });
}

function associations(entry: Entry): readonly Entry[] {
  return (entry['Associations'] ?? []) as readonly Entry[];
}

function subnetIdsOf(entry: Entry): readonly string[] {
  return associations(entry).flatMap(({ SubnetId }) => (typeof SubnetId === 'string' ? [SubnetId] : []));
}

function isSharedOrMain(subnetId: unknown, { sharedIds }: ParticipantScope): boolean {
  return subnetId === undefined || sharedIds.has(String(subnetId));
}

/** The same zone has another name in another account; only its id is the same. */
function zoneNameFor(subnet: Entry, { zones }: ParticipantScope): Entry {
  const zone = zones.find(({ id }) => id === subnet['AvailabilityZoneId']);
  return zone === undefined ? {} : { AvailabilityZone: zone.name };
}
