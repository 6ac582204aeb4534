import type { ListName } from '@private-ecr/core';
import { LIST_NAMES } from './build/entry-ids.data';
import type { SnapshotDraft } from './build/snapshot-draft';
import { RESOURCES } from './resources';
import { NOT_MODELLED } from './resources/not-modelled.data';
import type { Instance, Placement } from './stack/instance';
import type { StackModel } from './stack/stack-model';

/** All resources by type, in an order that does not depend on that of stacks and documents. */
export function resourcesByType(stacks: readonly StackModel[]): ReadonlyMap<string, readonly Instance[]> {
  const managed = stacks.flatMap(({ instances }) =>
    instances.filter(({ mode, type }) => mode === 'managed' && type.startsWith('aws_')),
  );
  const keyed = managed.map(instance => ({ instance, key: `${instance.stack}\n${instance.address}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const byType = new Map<string, Instance[]>();
  for (const { instance } of keyed) {
    const ofType = byType.get(instance.type);
    if (ofType === undefined) byType.set(instance.type, [instance]);
    else ofType.push(instance);
  }
  return byType;
}

/** Adds everything that has an id of its own. */
export function addResources(draft: SnapshotDraft): void {
  for (const [type, { add }] of RESOURCES) {
    for (const resource of draft.byType.get(type) ?? []) add?.(resource, draft);
  }
}

/** Adds to it what others say of it: rules, routes, associations. */
export function attachResources(draft: SnapshotDraft): void {
  for (const [type, { attach }] of RESOURCES) {
    for (const resource of draft.byType.get(type) ?? []) attach?.(resource, draft);
  }
}

/** Notes what is not read: types outside of the table, resources of an unknown number, modules. */
export function noteNotRead(draft: SnapshotDraft, stacks: readonly StackModel[]): void {
  for (const [type, resources] of draft.byType) {
    const notModelled = RESOURCES.has(type) ? undefined : NOT_MODELLED.find(({ types }) => types.test(type));
    if (notModelled === undefined) continue;
    for (const resource of resources) {
      forget(
        draft,
        resource.stack,
        resource.address,
        `${type} is not modelled`,
        notModelled.lists,
        resource.placement,
      );
    }
  }
  for (const { name, unexpanded } of stacks) {
    for (const { address, type, reason, placement } of unexpanded) {
      const lists = type === undefined ? LIST_NAMES : listsOf(type);
      if (lists !== undefined) forget(draft, name, address, reason, lists, placement);
    }
  }
}

function listsOf(type: string): readonly ListName[] | undefined {
  return RESOURCES.get(type)?.lists ?? NOT_MODELLED.find(({ types }) => types.test(type))?.lists;
}

/** Zones, Profiles and rules may hold for VPCs of other accounts: which do is then known of none. */
const HOLD_FOR_OTHERS: ReadonlySet<ListName> = new Set<ListName>([
  'HostedZones',
  'ProfileAssociations',
  'ResolverRuleAssociations',
]);

function forget(
  draft: SnapshotDraft,
  stack: string,
  address: string,
  reason: string,
  lists: readonly ListName[],
  placement: Placement | { readonly reason: string },
): void {
  if (lists.length === 0) draft.note({ stack, address }, '', reason);
  for (const list of lists) {
    draft.note({ stack, address }, '', reason, list);
    const isEverywhere = HOLD_FOR_OTHERS.has(list) || !('accountId' in placement);
    draft.forgetList(list, isEverywhere ? {} : { accountId: placement.accountId, region: placement.region });
  }
}
