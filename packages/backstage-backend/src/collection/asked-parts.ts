import type { CollectionPlan, PartId, UnitFacts } from '../model/facts';
import { PART_IDS } from './part-readers';

/** Parts that not every unit has a need of: by the plan, or by what was found the last time. */
const CONDITIONS: Partial<Record<PartId, (plan: CollectionPlan) => boolean>> = {
  Organization: plan => plan.readsGlobalLists,
  Workloads: plan => plan.ecsServiceArns.length > 0,
  StoppedTasks: plan => plan.ecsServiceArns.length > 0,
  Roles: plan => (plan.roleNames ?? []).length > 0,
  Repositories: plan => plan.repositoryArns.length > 0,
  Images: plan => plan.repositoryArns.length > 0,
  TransitGatewayRouteTables: () => false,
  Metrics: () => false,
};

/** The parts that would be asked for, as far as it can be told without asking. */
export function askedParts(plan: CollectionPlan, previous: UnitFacts | undefined): readonly PartId[] {
  return PART_IDS.filter(part => previous?.parts[part] !== undefined || (CONDITIONS[part]?.(plan) ?? true));
}
