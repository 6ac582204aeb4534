import { parseArn } from '@private-ecr/core';
import type { HubPlacement } from '../model/hub';
import type { Target } from '../model/target';
import { unitKey, type UnitRef } from '../model/unit';

/** The accounts and Regions whose facts an entity's state rests on. */
export function unitsOfTarget(
  { placement, ecsServiceArn, repositoryArns }: Target,
  hub: HubPlacement | undefined,
): readonly UnitRef[] {
  if (placement === undefined) return [];
  const named = [ecsServiceArn, ...repositoryArns].flatMap(text => {
    const arn = text === undefined ? undefined : parseArn(text);
    return arn === undefined ? [] : [{ accountId: arn.accountId, region: arn.region }];
  });
  const places = [placement, ...(hub === undefined ? [] : [hub]), ...named];
  const units = places.map(({ accountId, region }) => ({ accountId, region }));
  return [...new Map(units.map(unit => [unitKey(unit), unit])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, unit]) => unit);
}
