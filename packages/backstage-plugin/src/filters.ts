import { SERVICE_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';
import type { FilterPredicate } from '@backstage/filter-predicates';

/** Resources that stand for a VPC. */
const IS_VPC: FilterPredicate = { kind: 'resource', 'spec.type': VPC_RESOURCE_TYPE };

/** Components that run in ECS, pull from ECR, or depend on a resource, which may be a VPC. */
const IS_SERVICE: FilterPredicate = {
  $all: [
    { kind: 'component' },
    {
      $any: [
        { [`metadata.annotations.${SERVICE_ANNOTATIONS.ecsServiceArn}` as const]: { $exists: true } },
        { [`metadata.annotations.${SERVICE_ANNOTATIONS.ecrRepositoryArn}` as const]: { $exists: true } },
        { relations: { $contains: { type: 'dependsOn', targetRef: { $hasPrefix: 'resource:' } } } },
      ],
    },
  ],
};

/** Entities with a tab. */
export const HAS_NETWORK: FilterPredicate = { $any: [IS_VPC, IS_SERVICE] };

/** Entities with a card. */
export const HAS_CARD: FilterPredicate = { $any: [IS_VPC, IS_SERVICE, { kind: 'group' }] };
