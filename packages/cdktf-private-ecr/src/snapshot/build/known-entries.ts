import type { ListName, NetworkSnapshot } from '@private-ecr/core';
import { ASKED_BY_ID, LIST_NAMES, NEVER_WHOLE, TELL_BY_ABSENCE } from './entry-ids.data';
import type { SnapshotDraft } from './snapshot-draft';

/** Adds what was known before; of what Terraform describes, its own entry counts. */
export function addKnown(draft: SnapshotDraft, known: NetworkSnapshot): void {
  // An owner's record goes before a participant's, which says less.
  const places = Object.entries(known.accounts).flatMap(([accountId, regions]) =>
    Object.entries(regions).map(([region, lists]) => ({ accountId, region, lists })),
  );
  for (const own of [true, false]) {
    for (const { accountId, region, lists } of places) {
      for (const list of LIST_NAMES) {
        for (const entry of lists[list] ?? []) {
          const owner: unknown =
            Reflect.get(entry, 'OwnerId') ?? Reflect.get(entry, 'VpcOwnerId') ?? accountId;
          if ((owner === accountId) === own) {
            draft.add(list, { accountId, region }, structuredClone(entry) as never, true);
          }
        }
      }
    }
  }
}

/**
 * Of VPCs that exist, a list tells only where it was known: one that Terraform alone fills says nothing of what else
 * is there.
 */
export function forgetWhatWasNotKnown(draft: SnapshotDraft, known: NetworkSnapshot | undefined): void {
  const made = new Set<string>();
  const existing = new Map<string, { readonly accountId: string; readonly region: string }>();
  for (const { accountId, region, value, isKnown } of draft.all('Vpcs')) {
    if (!isKnown) made.add(`${region} ${value.VpcId}`);
    else
      existing.set(`${value.OwnerId ?? accountId} ${region}`, {
        accountId: value.OwnerId ?? accountId,
        region,
      });
  }
  for (const { accountId, region, value } of draft.all('Subnets')) {
    if (made.has(`${region} ${value.VpcId}`)) continue;
    const owner = draft.ownerOfVpc(region, value.VpcId) ?? value.OwnerId ?? accountId;
    existing.set(`${owner} ${region}`, { accountId: owner, region });
  }
  for (const { accountId, region } of existing.values()) {
    const isMissing = (list: ListName) => !isKnownList(known, list, accountId, region);
    forgetListsOfVpcs(draft, { accountId, region }, isMissing);
  }
}

/** Of a place with a VPC that exists: lists that say something by what is not in them, and lists with nothing in them. */
export function forgetListsOfVpcs(
  draft: SnapshotDraft,
  place: { readonly accountId: string; readonly region: string },
  isMissing: (list: ListName) => boolean = () => true,
): void {
  for (const list of TELL_BY_ABSENCE) if (isMissing(list)) draft.forgetList(list, place);
  for (const list of ASKED_BY_ID)
    if (isMissing(list)) draft.forgetList(list, { ...place, onlyIfEmpty: true });
}

function isKnownList(
  known: NetworkSnapshot | undefined,
  list: ListName,
  accountId: string,
  region: string,
): boolean {
  const regions = known?.accounts[accountId];
  if (list === 'HostedZones') return Object.values(regions ?? {}).some(lists => lists[list] !== undefined);
  return regions?.[region]?.[list] !== undefined;
}

/** Whether a list of a place that Terraform manages is whole though it is empty. */
export function isWholeWhenEmpty(list: ListName): boolean {
  return !NEVER_WHOLE.has(list);
}
