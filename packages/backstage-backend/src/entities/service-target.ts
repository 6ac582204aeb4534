import type { Entity } from '@backstage/catalog-model';
import { parseArn, printValue, SERVICE_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';
import type { Target, VpcPlacement } from '../model/target';
import { ecsServiceArnSchema, repositoryArnSchema } from './annotation-schemas';
import { annotationsOf, ownerRefOf, titleOf } from './entity-fields';
import { AnnotationReader } from './read-annotation';

/** Where a Component says on what it depends. */
const DEPENDS_ON = 'spec.dependsOn';

/** The target that a Component stands for which depends on VPCs, at least one. */
export function serviceTarget(entityRef: string, entity: Entity, vpcs: readonly Target[]): Target {
  const annotations = new AnnotationReader(entityRef, annotationsOf(entity));
  const arn = annotations.optional(SERVICE_ANNOTATIONS.ecsServiceArn, ecsServiceArnSchema);
  const repositoryArns = annotations.list(SERVICE_ANNOTATIONS.ecrRepositoryArn, repositoryArnSchema);
  const vpc = vpcOf(annotations, vpcs, arn);
  const ecsServiceArn = inRegionOf(annotations, vpc?.placement, arn);
  const ownerRef = ownerRefOf(entity);
  return {
    entityRef,
    kind: 'service',
    title: titleOf(entity),
    ...(ownerRef !== undefined && { ownerRef }),
    ...(vpc?.placement && { placement: vpc.placement }),
    ...(vpc && { vpcEntityRef: vpc.entityRef }),
    ...(ecsServiceArn !== undefined && { ecsServiceArn }),
    repositoryArns: [...repositoryArns].sort(),
    problems: [...(vpc?.problems ?? []), ...annotations.problems],
  };
}

/**
 * The VPC that a service runs in. Of several, the only one in the account and Region of its ECS service; where that does
 * not tell, none: to judge the service by one of them would be a guess that reads like a fact.
 */
function vpcOf(
  annotations: AnnotationReader,
  vpcs: readonly Target[],
  ecsServiceArn: string | undefined,
): Target | undefined {
  if (vpcs.length === 1) return vpcs[0];
  const arn = ecsServiceArn === undefined ? undefined : parseArn(ecsServiceArn);
  const here = vpcs.filter(
    ({ placement }) =>
      arn !== undefined && placement?.accountId === arn.accountId && placement.region === arn.region,
  );
  if (here.length === 1) return here[0];
  return annotations.report(DEPENDS_ON, {
    found: vpcs.map(vpc => vpc.entityRef).join(', '),
    allowed: `one Resource of type ${VPC_RESOURCE_TYPE}`,
    fix: `keep the one that the service runs in, or add the annotation ${SERVICE_ANNOTATIONS.ecsServiceArn}, whose account and Region tell`,
  });
}

/** A VPC is of one Region, so that a service of another one does not run in it. */
function inRegionOf(
  annotations: AnnotationReader,
  placement: VpcPlacement | undefined,
  ecsServiceArn: string | undefined,
): string | undefined {
  const region = ecsServiceArn === undefined ? undefined : parseArn(ecsServiceArn)?.region;
  if (placement === undefined || region === undefined || region === placement.region) return ecsServiceArn;
  return annotations.report(SERVICE_ANNOTATIONS.ecsServiceArn, {
    found: printValue(ecsServiceArn),
    allowed: `an ECS service in ${placement.region}, where ${placement.vpcId} is`,
    fix: `correct the annotation ${SERVICE_ANNOTATIONS.ecsServiceArn}, or depend on the VPC that the service runs in`,
  });
}
