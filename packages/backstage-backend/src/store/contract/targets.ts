import type { Target } from '../../model/target';
import type { UnitRef } from '../../model/unit';

/** Entities that are judged together, because they share a hub or a VPC: as `groupsOf` of the judgement makes them. */
export interface StoredGroup {
  /** Stable, such as `hub:eu-west-1/main` or `vpc:eu-west-1/vpc-0123`. */
  readonly id: string;
  readonly targets: readonly Target[];
  /** The units that its judgement will look at, as far as they are known beforehand. */
  readonly units: readonly UnitRef[];
}

/** The entities of the catalog whose network is judged, as they were last read. */
export interface TargetStore {
  /**
   * Makes `groups` the set of targets, at once or not at all. A group whose targets or units have changed is due;
   * entities that are in no group any more are forgotten, and what was the matter with them has ended.
   */
  replace(groups: readonly StoredGroup[]): Promise<{ readonly changedGroups: readonly string[] }>;
  all(): Promise<readonly Target[]>;
  ofGroup(groupId: string): Promise<readonly Target[]>;
  one(entityRef: string): Promise<Target | undefined>;
}
