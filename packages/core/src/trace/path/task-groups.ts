import type { Located, SecurityGroup, SnapshotIndex } from '../../snapshot';
import type { Workload } from '../../workload';
import type { Place } from './place';
import type { GroupRef } from './security-group-rules';

/** The security groups of an interface. */
export interface InterfaceGroups {
  readonly refs: readonly GroupRef[];
  readonly known: readonly Located<SecurityGroup>[];
  /** Ids of groups that the snapshot does not hold. */
  readonly missing: readonly string[];
}

/** The groups of a task; where none are named, the default one of its VPC. */
export function taskGroups(
  index: SnapshotIndex,
  workload: Workload,
  place: Place | undefined,
): InterfaceGroups {
  const named = workload.networkConfiguration?.awsvpcConfiguration?.securityGroups ?? [];
  if (named.length > 0) return groupsById(index, workload.region, named);
  const fallback = place && index.defaultSecurityGroup.first(place.region, place.vpcId);
  if (fallback !== undefined) return groupsById(index, workload.region, [fallback.entry.GroupId]);
  return { refs: [], known: [], missing: [`the default group of ${place?.vpcId ?? 'the VPC'}`] };
}

/** Security groups of a Region by id. */
export function groupsById(index: SnapshotIndex, region: string, ids: readonly string[]): InterfaceGroups {
  const found = ids.map(groupId => ({ groupId, located: index.securityGroup.first(region, groupId) }));
  return {
    refs: found.map(({ groupId, located }) => ({ groupId, accountId: located?.ownerId })),
    known: found.flatMap(({ located }) => located ?? []),
    missing: found.flatMap(({ groupId, located }) => (located === undefined ? [groupId] : [])),
  };
}
