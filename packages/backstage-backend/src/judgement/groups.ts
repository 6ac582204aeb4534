import type { HubPlacement } from '../model/hub';
import type { Target, VpcPlacement } from '../model/target';
import type { StoredGroup } from '../store';
import { unitKey, type UnitRef } from '../model/unit';
import { unitsOfTarget } from './units-of-target';

/** Entities that are judged together, because they share what they pull through; targets in the order of their references. */
export interface JudgedGroup extends StoredGroup {
  readonly hub?: HubPlacement;
}

const NOWHERE = 'nowhere';

/**
 * Puts targets into groups: those of a hub together, a VPC without a hub by itself, and those whose placement is not
 * known apart. A hub of the configuration is a group even where nobody pulls through it.
 */
export function groupsOf(targets: readonly Target[], hubs: readonly HubPlacement[]): readonly JudgedGroup[] {
  const members = new Map<string, Target[]>(hubs.map(hub => [hubId(hub), []]));
  for (const target of targets) {
    const id = groupIdOf(target, hubs);
    const others = members.get(id);
    if (others === undefined) members.set(id, [target]);
    else others.push(target);
  }
  const hubOfId = new Map(hubs.map(hub => [hubId(hub), hub]));
  return [...members.keys()].sort().map(id => {
    const hub = hubOfId.get(id);
    const own = [...(members.get(id) ?? [])].sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
    return { id, ...(hub && { hub }), targets: own, units: unitsOf(own, hub) };
  });
}

/** One group as it was stored, with its hub; undefined where the configuration has no such hub any more. */
export function groupOf(
  id: string,
  targets: readonly Target[],
  hubs: readonly HubPlacement[],
): JudgedGroup | undefined {
  return groupsOf(targets, hubs).find(group => group.id === id);
}

/** The hub that a VPC belongs to: the one it names, else the one whose own VPC it is. */
export function hubOf(
  placement: VpcPlacement | undefined,
  hubs: readonly HubPlacement[],
): HubPlacement | undefined {
  if (placement === undefined) return undefined;
  return (
    hubs.find(hub => hub.name === placement.hub && hub.region === placement.region) ??
    hubs.find(hub => hub.vpcId === placement.vpcId && hub.region === placement.region)
  );
}

function groupIdOf({ placement }: Target, hubs: readonly HubPlacement[]): string {
  if (placement === undefined) return NOWHERE;
  const hub = hubOf(placement, hubs);
  return hub === undefined ? `vpc:${placement.region}/${placement.vpcId}` : hubId(hub);
}

function hubId({ name, region }: HubPlacement): string {
  return `hub:${region}/${name}`;
}

function unitsOf(targets: readonly Target[], hub: HubPlacement | undefined): readonly UnitRef[] {
  const all = targets.flatMap(target => unitsOfTarget(target, hub));
  const hubUnit = hub === undefined ? [] : [{ accountId: hub.accountId, region: hub.region }];
  const byKey = new Map([...hubUnit, ...all].map(unit => [unitKey(unit), unit]));
  return [...byKey.keys()].sort().flatMap(key => byKey.get(key) ?? []);
}
