import type { HealthReport, ResourceShare } from '@private-ecr/core';
import type { Target } from '../model/target';
import type { JudgedGroup } from './groups';
import type { VpcKey } from './health-of-vpcs';
import type { JudgeOptions } from './judge-input';
import type { GroupFacts } from './merge-facts';
import type { GroupSavings } from './savings/savings-result';
import type { TracedTarget } from './trace-target';
import type { Report } from './why-failed';

/** All that is found once for a group, and looked at for each of its entities. */
export interface GroupScene {
  readonly group: JudgedGroup;
  readonly facts: GroupFacts;
  readonly now: Date;
  readonly options: JudgeOptions;
  /** By the entity of the VPC that they run in. */
  readonly services: ReadonlyMap<string, readonly Target[]>;
  /** What was traced of a service. */
  readonly traced: (target: Target) => TracedTarget;
  readonly healthOf: (vpc: VpcKey) => HealthReport;
  readonly shares: ReadonlyMap<string, ResourceShare>;
  readonly savings: GroupSavings;
  readonly report: Report;
}
