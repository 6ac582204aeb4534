import type { ListName, NetworkSnapshot } from '@private-ecr/core';
import { GLOBAL_LISTS, LIST_NAMES } from './entry-ids.data';
import { isWholeWhenEmpty } from './known-entries';
import type { DraftEntry, SnapshotDraft } from './snapshot-draft';

type Lists = Partial<Record<ListName, object[]>>;

/** What a snapshot says of itself. */
export interface SnapshotHead {
  readonly collectedAt: string;
  readonly organizationId?: string | undefined;
}

/**
 * The lists of every account and Region, without what is not known: fields of entries, and whole lists. Entries stand
 * in an order of their own, whatever the order in which they were found.
 *
 * @param places - accounts and Regions that stacks manage: of these an empty list is known to be empty
 */
export function assemble(
  draft: SnapshotDraft,
  head: SnapshotHead,
  places: readonly { readonly accountId: string; readonly region: string }[],
  known: NetworkSnapshot | undefined,
): NetworkSnapshot {
  const accounts = new Map<string, Map<string, Lists>>();
  const listsAt = (accountId: string, region: string): Lists => {
    const regions = accounts.get(accountId) ?? new Map<string, Lists>();
    accounts.set(accountId, regions);
    const lists = regions.get(region) ?? {};
    regions.set(region, lists);
    return lists;
  };
  for (const { accountId, region } of places) {
    const lists = listsAt(accountId, region);
    for (const list of LIST_NAMES) if (isWholeWhenEmpty(list)) lists[list] = [];
  }
  for (const [accountId, regions] of Object.entries(known?.accounts ?? {})) {
    for (const [region, ofKnown] of Object.entries(regions)) {
      const lists = listsAt(accountId, region);
      for (const list of LIST_NAMES) if (ofKnown[list] !== undefined) lists[list] ??= [];
    }
  }
  removeDoubtfulTargets(draft);
  for (const list of LIST_NAMES) {
    for (const entry of draft.all(list)) {
      (listsAt(entry.accountId, entry.region)[list] ??= []).push(withoutForgotten(entry));
    }
  }
  forgetLists(draft, accounts);
  const { collectedAt, organizationId } = head;
  return {
    schemaVersion: 1,
    collectedAt,
    ...(organizationId !== undefined && { organizationId }),
    accounts: sortedAccounts(accounts),
  };
}

function withoutForgotten({ value, forgotten }: DraftEntry): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !forgotten.has(field))
      .map(([field, item]) => [field, Array.isArray(item) ? sorted(field, item) : (item as unknown)]),
  );
}

/** Lists whose order says something: the first of an endpoint's DNS names is that of its Region. */
const ORDERED: ReadonlySet<string> = new Set(['DnsEntries']);

function sorted(field: string, items: readonly unknown[]): readonly unknown[] {
  if (ORDERED.has(field)) return items;
  return items
    .map(item => ({ item, text: JSON.stringify(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}

/** A route to a connection of which too little is known leads nowhere that is known. */
function removeDoubtfulTargets(draft: SnapshotDraft): void {
  const doubtful = new Set(
    draft
      .all('VpcPeeringConnections')
      .filter(({ forgotten }) => forgotten.has('target'))
      .map(({ value }) => value.VpcPeeringConnectionId),
  );
  if (doubtful.size === 0) return;
  for (const { value } of draft.all('RouteTables')) {
    for (const route of value.Routes ?? []) {
      if (doubtful.has(route.VpcPeeringConnectionId ?? '')) delete route.VpcPeeringConnectionId;
    }
  }
}

function forgetLists(draft: SnapshotDraft, accounts: ReadonlyMap<string, ReadonlyMap<string, Lists>>): void {
  const zonesOf = new Set<string>();
  for (const { list, accountId, region, onlyIfEmpty } of draft.forgottenLists) {
    const ofAccounts = accountId === undefined ? [...accounts.keys()] : [accountId];
    for (const account of ofAccounts) {
      if (list === 'HostedZones') zonesOf.add(account);
      for (const [name, lists] of accounts.get(account) ?? []) {
        const isThere = region === undefined || name === region || GLOBAL_LISTS.has(list);
        const stays = onlyIfEmpty === true && (lists[list] ?? []).length > 0;
        if (isThere && !stays) removeList(lists, list);
      }
    }
  }
  forgetZonesOfOthers(draft, accounts, zonesOf);
}

/**
 * Zones that are gone with an account's list hold for VPCs of other accounts as well: of these it is then not known
 * either which zones they have.
 */
function forgetZonesOfOthers(
  draft: SnapshotDraft,
  accounts: ReadonlyMap<string, ReadonlyMap<string, Lists>>,
  start: ReadonlySet<string>,
): void {
  const open = [...start];
  const done = new Set(start);
  const byAccount = new Map<string, Set<string>>();
  for (const { accountId, region, value } of draft.all('HostedZones')) {
    const owners = byAccount.get(accountId) ?? new Set<string>();
    byAccount.set(accountId, owners);
    for (const { VPCId, VPCRegion } of value.VPCs ?? []) {
      const owner = draft.ownerOfVpc(VPCRegion ?? region, VPCId);
      if (owner !== undefined) owners.add(owner);
    }
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const lists of accounts.get(next)?.values() ?? []) removeList(lists, 'HostedZones');
    for (const owner of byAccount.get(next) ?? []) {
      if (!done.has(owner)) open.push(owner);
      done.add(owner);
    }
  }
}

function removeList(lists: Lists, list: ListName): void {
  Reflect.deleteProperty(lists, list);
}

function sortedAccounts(
  accounts: ReadonlyMap<string, ReadonlyMap<string, Lists>>,
): NetworkSnapshot['accounts'] {
  const byName = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  return Object.fromEntries(
    [...accounts].sort(byName).map(([accountId, regions]) => [
      accountId,
      Object.fromEntries(
        [...regions].sort(byName).map(([region, lists]) => [
          region,
          Object.fromEntries(
            LIST_NAMES.flatMap(list => {
              const entries = lists[list];
              return entries === undefined ? [] : [[list, sorted(list, entries)] as const];
            }),
          ),
        ]),
      ),
    ]),
  ) as NetworkSnapshot['accounts'];
}
