import { AWS_PREFIX_LIST_RANGES } from '../../data/prefix-lists.data';
import { type Entry, placesOf, type Snapshot } from '../snapshot';
import type { Completion } from './completion';

/**
 * AWS's own prefix lists: one for each name in a Region, which every account there sees, with its ranges. Terraform
 * knows an id for one only where a stack asked for it; a second id for the same list is another spelling of the first.
 */
export const awsPrefixLists: Completion = snapshot => {
  for (const region of new Set(placesOf(snapshot).map(place => place.region))) {
    const lists = [...idsByName(snapshot, region)].map(([name, ids]) => {
      const [id = '', ...others] = [...ids].sort(shortFirst);
      for (const other of others) rename(snapshot, other, id);
      return { id, name, ranges: AWS_PREFIX_LIST_RANGES[name] ?? [] };
    });
    for (const place of placesOf(snapshot)) {
      if (place.region !== region) continue;
      place.lists.PrefixLists = lists.map(({ id, name, ranges }): Entry => {
        return { PrefixListId: id, PrefixListName: name, Cidrs: [...ranges] };
      });
      place.lists.ManagedPrefixLists = [
        ...(place.lists.ManagedPrefixLists ?? []),
        ...lists.map(({ id, name, ranges }): Entry => {
          const Entries = ranges.map(Cidr => ({ Cidr }));
          return { PrefixListId: id, PrefixListName: name, OwnerId: 'AWS', Entries };
        }),
      ];
    }
  }
};

function idsByName(snapshot: Snapshot, region: string): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  for (const place of placesOf(snapshot)) {
    if (place.region !== region) continue;
    for (const { PrefixListId, PrefixListName } of place.lists.PrefixLists ?? []) {
      const ids = byName.get(String(PrefixListName)) ?? new Set();
      byName.set(String(PrefixListName), ids.add(String(PrefixListId)));
    }
  }
  return byName;
}

/** The ids of AWS's own lists have eight digits; those that stand for an address have more. */
function shortFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function rename(snapshot: Snapshot, from: string, to: string): void {
  const text = JSON.stringify(snapshot.accounts).replaceAll(`"${from}"`, `"${to}"`);
  snapshot.accounts = JSON.parse(text) as Snapshot['accounts'];
}
