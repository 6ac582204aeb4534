import type { Pulls, SnapshotIndex } from '@private-ecr/core';
import type { VpcPlacement } from '../model/target';
import type { TracedTarget } from './trace-target';

/** That an ECS service runs in another VPC than the one that its entity depends on. */
export function otherVpc(
  index: SnapshotIndex,
  { region, vpcId }: VpcPlacement,
  { kind, workload }: TracedTarget,
): Pulls['warnings'] {
  const subnets = workload?.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  const elsewhere = subnets
    .flatMap(id => index.subnet.first(region, id)?.entry ?? [])
    .filter(subnet => subnet.VpcId !== vpcId);
  const [first] = elsewhere;
  if (kind !== 'ecs-service' || first === undefined) return [];
  const detail = `the ECS service runs in ${first.SubnetId} of ${first.VpcId}, and the entity depends on ${vpcId}; correct one of the two`;
  return [{ id: 'other-vpc', detail }];
}
