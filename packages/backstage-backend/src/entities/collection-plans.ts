import { parseArn } from '@private-ecr/core';
import type { CollectionPlan } from '../model/facts';
import type { HubPlacement } from '../model/hub';
import type { Target } from '../model/target';
import { unitKey, type UnitRef } from '../model/unit';

/** What is to be judged. */
export interface PlanInput {
  readonly targets: readonly Target[];
  readonly hubs: readonly HubPlacement[];
}

/**
 * What has to be read: the accounts of the VPCs, those of the hubs, and those of the ECS services and repositories that
 * entities name, each in its Region. The lists that are no Region's are read by the first unit of an account by name, and
 * by each that a hub is in: teams are judged by the facts of their hub's unit, and its zones answer for them.
 */
export function collectionPlansOf({ targets, hubs }: PlanInput): readonly CollectionPlan[] {
  const units = new Map<string, UnitRef>();
  const named = { services: new Map<string, Set<string>>(), repositories: new Map<string, Set<string>>() };
  const add = ({ accountId, region }: UnitRef) =>
    units.set(unitKey({ accountId, region }), { accountId, region });
  const addArn = (of: Map<string, Set<string>>, text: string) => {
    const arn = parseArn(text);
    if (arn === undefined) return;
    add(arn);
    const key = unitKey(arn);
    of.set(key, (of.get(key) ?? new Set()).add(text));
  };
  hubs.forEach(add);
  for (const { placement, ecsServiceArn, repositoryArns } of targets) {
    if (placement !== undefined) add(placement);
    if (ecsServiceArn !== undefined) addArn(named.services, ecsServiceArn);
    repositoryArns.forEach(arn => addArn(named.repositories, arn));
  }
  const hubUnits = new Set(hubs.map(unitKey));
  const seenAccounts = new Set<string>();
  return [...units.keys()].sort().flatMap(key => {
    const unit = units.get(key);
    if (unit === undefined) return [];
    const readsGlobalLists = !seenAccounts.has(unit.accountId) || hubUnits.has(key);
    seenAccounts.add(unit.accountId);
    return [
      {
        unit,
        ecsServiceArns: [...(named.services.get(key) ?? [])].sort(),
        repositoryArns: [...(named.repositories.get(key) ?? [])].sort(),
        readsGlobalLists,
      },
    ];
  });
}
