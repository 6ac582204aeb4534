import { type Drain, parseArn } from '@private-ecr/core';
import type { DrainQuestion } from './drain-of';

/** Something that runs, or a fact that is missing; neither where all is well. */
export interface Found {
  readonly running?: Drain['running'][number];
  readonly unknown?: string;
}

/** ECS services of the catalog that start their tasks in these subnets, also while none of them runs. */
export function servicesIn(
  { facts, services, visible }: DrainQuestion,
  subnetIds: readonly string[],
): readonly Found[] {
  const own = new Set(subnetIds);
  return services.flatMap(({ entityRef, ecsServiceArn }): readonly Found[] => {
    const arn = ecsServiceArn === undefined ? undefined : parseArn(ecsServiceArn);
    if (ecsServiceArn === undefined || arn === undefined) return [];
    const isSeen = visible.has(entityRef);
    const name = isSeen ? ecsServiceArn : 'an ECS service of somebody else';
    if (!facts.isFresh({ accountId: arn.accountId, region: arn.region }, 'Workloads')) {
      return [{ unknown: `whether ${name} is still there is not known: it was not read lately` }];
    }
    const observed = facts.workload(ecsServiceArn);
    const subnets = observed?.workload.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
    if (!subnets.some(id => own.has(id))) return [];
    const detail = isSeen
      ? `${entityRef} starts its tasks here`
      : 'a service that you cannot see starts its tasks here';
    return [{ running: { kind: 'ecs-service', id: name, detail } }];
  });
}
