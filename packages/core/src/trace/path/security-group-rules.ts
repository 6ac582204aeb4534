import { type Cidr, coverage, parseCidr } from '../../net';
import type { IpPermission, Located, SecurityGroup, SnapshotIndex } from '../../snapshot';
import type { CheckVerdict } from '../finding';
import { memoized } from '../memoized';
import { rangesOfPrefixList } from './prefix-list';
import { isPrivate } from './public-addresses';
import { holdsPublicAddressesOnly } from './public-prefix-list';

/** A security group by id, with its account where that is known. */
export interface GroupRef {
  readonly groupId: string;
  readonly accountId: string | undefined;
}

/** The other end of a connection, as a security group sees it. */
export interface Peer {
  readonly port: number;
  /** Every address that must be let through, as ranges. */
  readonly ranges: readonly Cidr[];
  /** Whether all of `ranges` are meant; otherwise some unknown address in them is. */
  readonly isExact: boolean;
  /** Prefix lists that hold exactly the addresses of the other end. */
  readonly prefixListIds: readonly string[];
  /** The security groups of the other end. */
  readonly groups: readonly GroupRef[];
  /** Whether rules that name a group count on this way; undefined where the way is not known. */
  readonly groupsCount: boolean | undefined;
}

const TCP: ReadonlySet<string> = new Set(['tcp', '6', '-1']);

const rangesOf = memoized(({ IpRanges }: IpPermission): readonly Cidr[] =>
  (IpRanges ?? []).map(({ CidrIp }) => parseCidr(CidrIp)),
);

/**
 * Whether rules together let a connection through. Groups only add up: there is no rule that denies.
 *
 * @param groups - security groups that are all attached to one interface
 * @param direction - which rules are asked
 */
export function allowsTcp(
  index: SnapshotIndex,
  groups: readonly Located<SecurityGroup>[],
  direction: 'IpPermissions' | 'IpPermissionsEgress',
  peer: Peer,
): CheckVerdict {
  const ranges: Cidr[] = [];
  let inDoubt = groups.some(({ entry }) => entry[direction] === undefined);
  for (const { entry, ownerId, region } of groups) {
    for (const permission of entry[direction] ?? []) {
      if (!takesPort(permission, peer.port)) continue;
      const pairs = matchPairs(permission, ownerId, peer);
      const lists = matchLists(index, region, permission, peer);
      if (pairs === 'pass' || lists.verdict === 'pass') return 'pass';
      inDoubt ||= pairs === 'unknown' || lists.verdict === 'unknown';
      ranges.push(...rangesOf(permission), ...lists.ranges);
    }
  }
  const covered = peer.ranges.map(range => coverage(ranges, range));
  if (covered.every(part => part === 'full')) return 'pass';
  const isPartial = covered.some(part => part !== 'none');
  return inDoubt || (isPartial && !peer.isExact) ? 'unknown' : 'fail';
}

/** Whether no rule lets a port out or in at all, whatever is at the other end. */
export function takesNoTcp(
  groups: readonly Located<SecurityGroup>[],
  direction: 'IpPermissions' | 'IpPermissionsEgress',
  port: number,
): boolean {
  return groups.every(({ entry }) => {
    const permissions = entry[direction];
    return permissions !== undefined && !permissions.some(permission => takesPort(permission, port));
  });
}

function takesPort({ IpProtocol, FromPort, ToPort }: IpPermission, port: number): boolean {
  if (!TCP.has(IpProtocol.toLowerCase())) return false;
  if (IpProtocol === '-1' || FromPort === undefined || FromPort === -1) return true;
  return FromPort <= port && port <= (ToPort ?? FromPort);
}

/** A pair without an account means a group of the same account as the group whose rule it is. */
function matchPairs(
  { UserIdGroupPairs }: IpPermission,
  ownerId: string,
  { groups, groupsCount }: Peer,
): CheckVerdict {
  const named = (UserIdGroupPairs ?? []).flatMap(({ GroupId, UserId }) =>
    groups
      .filter(({ groupId }) => groupId === GroupId)
      .map(({ accountId }) =>
        accountId === undefined || accountId === (UserId ?? ownerId) ? accountId : null,
      ),
  );
  const matching = named.filter(accountId => accountId !== null);
  if (matching.length === 0 || groupsCount === false) return 'fail';
  return groupsCount === undefined || matching.every(accountId => accountId === undefined)
    ? 'unknown'
    : 'pass';
}

/** A list whose ranges are not known may hold the other end, unless it holds public addresses only and that is private. */
function matchLists(
  index: SnapshotIndex,
  region: string,
  { PrefixListIds }: IpPermission,
  { prefixListIds, ranges: peers }: Peer,
): { readonly verdict: CheckVerdict; readonly ranges: readonly Cidr[] } {
  const ids = (PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId);
  if (ids.some(id => prefixListIds.includes(id))) {
    return { verdict: 'pass', ranges: [] };
  }
  const lists = ids.map(id => ({ id, ranges: rangesOfPrefixList(index, region, id) }));
  const mayHoldPeer = lists.some(
    ({ id, ranges }) =>
      ranges === undefined && !(peers.every(isPrivate) && holdsPublicAddressesOnly(index, region, id)),
  );
  return {
    verdict: mayHoldPeer ? 'unknown' : 'fail',
    ranges: lists.flatMap(({ ranges }) => ranges ?? []),
  };
}
