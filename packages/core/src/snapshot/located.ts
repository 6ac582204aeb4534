/** An entry of a snapshot, with where it stands and whose it is. */
export interface Located<Entry> {
  readonly entry: Entry;
  /** The account that owns it, which is not always the one whose lists it was found in. */
  readonly ownerId: string;
  readonly region: string;
}

/** The fields by which AWS says whose something is, in the order in which they are looked at. */
const OWNER_FIELDS = ['OwnerId', 'VpcOwnerId', 'registryId'] as const;

/** The account that owns an entry: the one it names, else the one whose list it stands in. */
export function ownerOf(entry: object, accountId: string): string {
  const fields = entry as Partial<Record<(typeof OWNER_FIELDS)[number], string>>;
  return OWNER_FIELDS.map(field => fields[field]).find(owner => owner !== undefined) ?? accountId;
}
