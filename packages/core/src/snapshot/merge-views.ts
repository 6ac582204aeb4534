import { ID_FIELDS, type ListEntry, type ListName } from './lists';
import { type Located, ownerOf } from './located';
import type { NetworkSnapshot } from './snapshot-schema';

/**
 * The entries of a list over all accounts and Regions, each once.
 *
 * A shared resource is described by its owner and by each participant, who sees less of it: the owner's record wins,
 * else that of the first account by id, so that the order of a document's keys does not matter. The ranges of a prefix
 * list are the same for all who see it: a record that holds them goes before one that does not.
 */
export function mergeViews<Name extends ListName>(
  snapshot: NetworkSnapshot,
  list: Name,
): readonly Located<ListEntry<Name>>[] {
  const merged = new Map<string, { located: Located<ListEntry<Name>>; rank: number }>();
  for (const accountId of Object.keys(snapshot.accounts).sort()) {
    const regions = snapshot.accounts[accountId] ?? {};
    for (const [region, lists] of Object.entries(regions)) {
      for (const entry of (lists[list] ?? []) as readonly ListEntry<Name>[]) {
        const ownerId = ownerOf(entry, accountId);
        const key = keyOf(list, region, entry);
        const rank = (hasContent(list, entry) ? 2 : 0) + (ownerId === accountId ? 1 : 0);
        const earlier = merged.get(key);
        if (earlier === undefined || rank > earlier.rank) {
          merged.set(key, { located: { entry, ownerId, region }, rank });
        }
      }
    }
  }
  return [...merged.values()].map(({ located }) => located);
}

/** What a record may lack that another account's record of the same thing holds in full. */
const CONTENT_FIELDS: Partial<Record<ListName, string>> = {
  PrefixLists: 'Cidrs',
  ManagedPrefixLists: 'Entries',
};

function hasContent(list: ListName, entry: object): boolean {
  const field = CONTENT_FIELDS[list];
  return field !== undefined && (entry as Readonly<Record<string, unknown>>)[field] !== undefined;
}

function keyOf(list: ListName, region: string, entry: object): string {
  const fields = entry as Readonly<Record<string, unknown>>;
  return JSON.stringify([region, ...ID_FIELDS[list].map(field => fields[field])]);
}
