import type { ListName, SnapshotIndex } from '../../snapshot';

/** Says of which account and Region a list is missing, such as `NatGateways of 111122223333 in eu-west-1`. */
export function listOf(list: ListName, accountId: string, region: string): string {
  return `${list} of ${accountId} in ${region}`;
}

/**
 * Why something is not in the snapshot: the list that would hold it was not read, or was and does not name it.
 *
 * @param what - the resource, such as `nat-0123456789abcdef0`
 */
export function whyMissing(
  index: SnapshotIndex,
  what: string,
  list: ListName,
  accountId: string,
  region: string,
): string {
  return index.known(list, accountId, region)
    ? `${what} is not in the ${listOf(list, accountId, region)}`
    : `${what} is not known: the snapshot lacks the ${listOf(list, accountId, region)}`;
}

/** The lists that would hold something whose account is not known: those of the snapshot's accounts that lack it. */
export function listsThatMayHold(index: SnapshotIndex, list: ListName, region: string): readonly string[] {
  return Object.keys(index.snapshot.accounts)
    .filter(accountId => !index.known(list, accountId, region))
    .sort()
    .map(accountId => listOf(list, accountId, region));
}
