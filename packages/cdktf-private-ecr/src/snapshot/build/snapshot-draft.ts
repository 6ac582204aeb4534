import type { ListEntry, ListName } from '@private-ecr/core';
import { isUnknown } from '../expression/value';
import type { SnapshotNote } from '../note';
import type { Instance, Placement } from '../stack/instance';
import { ENTRY_IDS, GLOBAL_LISTS } from './entry-ids.data';
import type { Read } from './read-arguments';

/** A value that is being put together. */
export type Draft<Type> = Type extends readonly (infer Item)[]
  ? Draft<Item>[]
  : Type extends object
    ? { -readonly [Key in keyof Type]: Draft<Type[Key]> } & { implied?: true }
    : Type;

/** An entry of a list, with whose it is. */
export interface DraftEntry<Name extends ListName = ListName> {
  readonly list: Name;
  readonly accountId: string;
  readonly region: string;
  readonly value: Draft<ListEntry<Name>>;
  /** Whether it was handed in as known, not read from Terraform. */
  readonly isKnown: boolean;
  /** Fields that are not known, whatever is found for them. */
  readonly forgotten: Set<string>;
}

/** Which lists are not known as a whole; without an account or Region, of all. */
export interface ForgottenList {
  readonly list: ListName;
  readonly accountId?: string;
  readonly region?: string;
  /** Set where entries may stay, but an empty list is not known to be empty. */
  readonly onlyIfEmpty?: boolean;
}

/** A snapshot that is being put together: entries by id, and what turned out not to be known. */
export class SnapshotDraft {
  readonly notes: SnapshotNote[] = [];
  readonly forgottenLists: ForgottenList[] = [];
  private readonly entries = new Map<string, Map<string, DraftEntry>>();

  constructor(
    /** All resources, by type. */
    readonly byType: ReadonlyMap<string, readonly Instance[]>,
  ) {}

  /** Adds an entry; one that is there already stays. */
  add<Name extends ListName>(
    list: Name,
    { accountId, region }: Pick<Placement, 'accountId' | 'region'>,
    value: Draft<ListEntry<Name>>,
    isKnown = false,
  ): DraftEntry<Name> {
    const fields = value as Readonly<Record<string, unknown>>;
    const key = keyOf(list, region, ...ENTRY_IDS[list].map(field => String(fields[field])));
    const ofList = this.entries.get(list) ?? new Map<string, DraftEntry>();
    this.entries.set(list, ofList);
    const there = ofList.get(key);
    if (there !== undefined) return there as unknown as DraftEntry<Name>;
    const entry: DraftEntry<Name> = { list, accountId, region, value, isKnown, forgotten: new Set() };
    ofList.set(key, entry as unknown as DraftEntry);
    return entry;
  }

  find<Name extends ListName>(list: Name, region: string, ...id: string[]): DraftEntry<Name> | undefined {
    const padded = [...id, ...ENTRY_IDS[list].slice(id.length).map(() => 'undefined')];
    return this.entries.get(list)?.get(keyOf(list, region, ...padded)) as DraftEntry<Name> | undefined;
  }

  all<Name extends ListName>(list: Name): readonly DraftEntry<Name>[] {
    return [...(this.entries.get(list)?.values() ?? [])] as unknown as DraftEntry<Name>[];
  }

  note(
    { stack, address }: Pick<Instance, 'stack' | 'address'>,
    attribute: string,
    reason: string,
    list?: ListName,
  ): void {
    this.notes.push({ stack, address, attribute, reason, ...(list !== undefined && { list }) });
  }

  forgetList(list: ListName, of: Omit<ForgottenList, 'list'> = {}): void {
    this.forgottenLists.push({ list, ...of });
  }

  /**
   * A value without which an entry has no place: where it is not known, the list it would stand in is not.
   *
   * @param of - whose list; by default that of the resource's own account and Region
   */
  orForgetList<Type>(
    resource: Instance,
    attribute: string,
    value: Read<Type>,
    list: ListName,
    of: Omit<ForgottenList, 'list'> = placementOf(resource),
  ): Type | undefined {
    if (value !== undefined && !isUnknown(value)) return value;
    this.note(resource, attribute, isUnknown(value) ? value.reason : `${attribute} is not set`, list);
    this.forgetList(list, of);
    return undefined;
  }

  /** A value that is a field of an entry, or part of one: where it is not known, the field is not. */
  orForget<Type>(
    resource: Instance,
    attribute: string,
    value: Read<Type>,
    entry: DraftEntry | { readonly list: ListName; readonly forgotten: Set<string> } | undefined,
    field: string,
  ): Type | undefined {
    if (!isUnknown(value)) return value;
    this.note(resource, attribute, value.reason, entry?.list);
    entry?.forgotten.add(field);
    return undefined;
  }

  /** A reference to something that is neither made by a stack nor known. */
  notThere(resource: Instance, attribute: string, id: string, list: ListName): void {
    this.note(resource, attribute, `${id} exists already: it is not in what is known`, list);
  }

  /** The account that owns a VPC, where the VPC is known. */
  ownerOfVpc(region: string, vpcId: string): string | undefined {
    const vpc = this.find('Vpcs', region, vpcId);
    return vpc && (vpc.value.OwnerId ?? vpc.accountId);
  }
}

/** Where a resource is. Every resource that is read is somewhere: others are refused beforehand. */
export function placementOf({ placement, address }: Instance): Placement {
  if (isUnknown(placement)) throw new Error(`${address} is nowhere: ${placement.reason}`);
  return placement;
}

function keyOf(list: ListName, region: string, ...id: readonly string[]): string {
  return JSON.stringify([GLOBAL_LISTS.has(list) ? '' : region, ...id]);
}
