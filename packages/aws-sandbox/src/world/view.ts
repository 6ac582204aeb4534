import type { ListName } from './lists.data';
import { memo } from './memo';
import { asParticipantSees, type ParticipantScope, participantScope } from './participant';
import { presented } from './present';
import { type Entry, entriesOf, idOf, ownerOf, type World } from './world';

/** An entry with the account whose it is. */
export interface Owned {
  readonly entry: Entry;
  readonly ownerId: string;
}

/** How an account comes to see what stands in another account's lists. */
type Sight = (owned: Owned, viewer: string, scope: ParticipantScope) => Entry | undefined;

const asItIs =
  (isSeen: (owned: Owned, viewer: string, scope: ParticipantScope) => boolean): Sight =>
  (owned, viewer, scope) =>
    isSeen(owned, viewer, scope) ? owned.entry : undefined;

const asParticipant =
  (list: ListName): Sight =>
  ({ entry }, _viewer, scope) =>
    asParticipantSees(list, entry, scope);

const inOwnVpc = asItIs(({ entry }, _viewer, { ownVpcIds }) => ownVpcIds.has(String(entry['VpcId'])));

/**
 * The lists in which an account sees more than its own. A list that is not here is shown to its account only: of
 * another's endpoints and NAT gateways a participant learns nothing.
 *
 * Source: Amazon VPC User Guide, "Responsibilities and permissions for owners and participants"; for Transit Gateways
 * and peering, that both sides describe an attachment or a connection.
 */
const SIGHTS: Readonly<Partial<Record<ListName, Sight>>> = {
  Subnets: asParticipant('Subnets'),
  Vpcs: asParticipant('Vpcs'),
  RouteTables: asParticipant('RouteTables'),
  NetworkAcls: asParticipant('NetworkAcls'),
  InternetGateways: asParticipant('InternetGateways'),
  DhcpOptions: asParticipant('DhcpOptions'),
  SecurityGroups: (owned, viewer, scope) =>
    inOwnVpc(owned, viewer, scope) ?? asParticipantSees('SecurityGroups', owned.entry, scope),
  NetworkInterfaces: inOwnVpc,
  PrefixLists: asItIs(() => true),
  ManagedPrefixLists: (owned, _viewer, scope) =>
    owned.ownerId === 'AWS' ? owned.entry : asParticipantSees('ManagedPrefixLists', owned.entry, scope),
  TransitGatewayVpcAttachments: asItIs(
    ({ entry }, viewer, { ownTransitGatewayIds }) =>
      entry['VpcOwnerId'] === viewer || ownTransitGatewayIds.has(String(entry['TransitGatewayId'])),
  ),
  VpcPeeringConnections: asItIs(({ entry }, viewer) =>
    ['RequesterVpcInfo', 'AccepterVpcInfo'].some(
      side => (entry[side] as Entry | undefined)?.['OwnerId'] === viewer,
    ),
  ),
};

/**
 * What an account's call lists in a Region: what is its own, and what it sees of others' as owner of a VPC, as
 * participant, or as the other side.
 */
export function visibleTo(world: World, viewer: string, region: string, list: ListName): readonly Owned[] {
  return memo(world, ['visible', viewer, region, list], () => lookAt(world, viewer, region, list));
}

function lookAt(world: World, viewer: string, region: string, list: ListName): readonly Owned[] {
  const own = ownedEntries(world, viewer, region, list);
  const seen = new Map(
    own.filter(owned => isShown(owned, list, viewer)).map(owned => [idOf(list, owned.entry), owned]),
  );
  const sight = SIGHTS[list];
  if (sight !== undefined) {
    const scope = memo(world, ['scope', viewer, region], () => participantScope(world, viewer, region));
    for (const accountId of Object.keys(world.snapshot.accounts).sort()) {
      for (const owned of accountId === viewer ? [] : ownedEntries(world, accountId, region, list)) {
        const id = idOf(list, owned.entry);
        const entry = seen.has(id) ? undefined : sight(owned, viewer, scope);
        if (entry !== undefined) seen.set(id, { ...owned, entry });
      }
    }
  }
  return [...seen.values()];
}

/** A record of another's endpoint in an account's own list is one that AWS would not have given it. */
function isShown({ ownerId }: Owned, list: ListName, viewer: string): boolean {
  return ownerId === viewer || SIGHTS[list] !== undefined;
}

function ownedEntries(world: World, accountId: string, region: string, list: ListName): readonly Owned[] {
  return entriesOf(world, accountId, region, list).map(entry => ({
    entry,
    ownerId: ownerOf(list, entry, accountId),
  }));
}

/** An entry as its list call answers it, with its owner where AWS names one. */
export function answered(list: ListName, { entry, ownerId }: Owned, ownerField: string | undefined): Entry {
  return presented(list, ownerField === undefined ? entry : { [ownerField]: ownerId, ...entry });
}
