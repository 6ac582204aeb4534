import { ID_FIELDS, type ListEntry, type ListName } from './lists';
import { type Located, ownerOf } from './located';
import type { NetworkSnapshot } from './snapshot-schema';

/**
 * The entries of a list over all accounts and Regions, each once.
 *
 * A shared resource is described by its owner and by each participant, who sees less of it: the owner's record wins,
 * else that of the first account by id, so that the order of a document's keys does not matter.
 */
export function mergeViews<Name extends ListName>(
  snapshot: NetworkSnapshot,
  list: Name,
): readonly Located<ListEntry<Name>>[] {
  const merged = new Map<string, { located: Located<ListEntry<Name>>; isOwners: boolean }>();
  for (const accountId of Object.keys(snapshot.accounts).sort()) {
    const regions = snapshot.accounts[accountId] ?? {};
    for (const [region, lists] of Object.entries(regions)) {
      for (const entry of (lists[list] ?? []) as readonly ListEntry<Name>[]) {
        const ownerId = ownerOf(entry, accountId);
        const key = keyOf(list, region, entry);
        const isOwners = ownerId === accountId;
        const earlier = merged.get(key);
        if (earlier === undefined || (isOwners && !earlier.isOwners)) {
          merged.set(key, { located: { entry, ownerId, region }, isOwners });
        }
      }
    }
  }
  return [...merged.values()].map(({ located }) => located);
}

function keyOf(list: ListName, region: string, entry: object): string {
  const fields = entry as Readonly<Record<string, unknown>>;
  return JSON.stringify([region, ...ID_FIELDS[list].map(field => fields[field])]);
}
