import type { Entity } from '@backstage/catalog-model';
import { SERVICE_ANNOTATIONS, VPC_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';

export const ACCOUNT = '111122223333';
export const REGION = 'eu-central-1';
export const VPC_ID = 'vpc-0123456789abcdef0';
export const SUBNET_ID = 'subnet-0123456789abcdef0';
export const ECS_ARN = `arn:aws:ecs:${REGION}:${ACCOUNT}:service/main/checkout-api`;
export const ECR_ARN = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/checkout/api`;

/** The Resource of a VPC with every annotation right, some changed; undefined takes one away. */
export function aVpcEntity(annotations: Readonly<Record<string, unknown>> = {}, name = 'team-vpc'): Entity {
  const all = {
    [VPC_ANNOTATIONS.accountId]: ACCOUNT,
    [VPC_ANNOTATIONS.region]: REGION,
    [VPC_ANNOTATIONS.vpcId]: VPC_ID,
    [VPC_ANNOTATIONS.subnetIds]: SUBNET_ID,
    [VPC_ANNOTATIONS.topology]: 'shared-subnets',
    [VPC_ANNOTATIONS.hub]: 'network-frankfurt',
    ...annotations,
  };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name, namespace: 'default', annotations: all as Record<string, string> },
    spec: { type: VPC_RESOURCE_TYPE, owner: 'group:default/checkout' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/checkout' }],
  };
}

/** A Component that depends on VPCs. */
export function aServiceEntity(
  annotations: Readonly<Record<string, unknown>> = {},
  dependsOn: readonly string[] = ['resource:default/team-vpc'],
): Entity {
  const all = {
    [SERVICE_ANNOTATIONS.ecsServiceArn]: ECS_ARN,
    [SERVICE_ANNOTATIONS.ecrRepositoryArn]: ECR_ARN,
    ...annotations,
  };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout-api', title: 'Checkout API', annotations: all as Record<string, string> },
    spec: { type: 'service', lifecycle: 'production', owner: 'checkout', dependsOn: [...dependsOn] },
  };
}
