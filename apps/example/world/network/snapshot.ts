/** An entry of a list, under AWS's own names. */
export type Entry = Record<string, unknown>;

/** What an account has in a Region: lists by name, such as `Vpcs`. */
export type Lists = Record<string, Entry[] | undefined>;

/** A snapshot as a file holds it. */
export interface Snapshot {
  schemaVersion: 1;
  collectedAt: string;
  organizationId?: string;
  accounts: Record<string, Record<string, Lists>>;
}

/** The lists of one account in one Region. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
  readonly lists: Lists;
}

/** Every account and Region of a snapshot. */
export function placesOf({ accounts }: Snapshot): readonly Place[] {
  return Object.entries(accounts).flatMap(([accountId, regions]) =>
    Object.entries(regions).map(([region, lists]) => ({ accountId, region, lists })),
  );
}

/** An entry of a list in whatever account of a Region, with whose it is. */
export function findIn(
  snapshot: Snapshot,
  list: string,
  isMeant: (entry: Entry) => boolean,
): { readonly place: Place; readonly entry: Entry } | undefined {
  for (const place of placesOf(snapshot)) {
    const entry = place.lists[list]?.find(isMeant);
    if (entry !== undefined) return { place, entry };
  }
  return undefined;
}
