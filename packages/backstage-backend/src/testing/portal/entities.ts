import type { Entity } from '@backstage/catalog-model';
import { VPC_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';

interface Names {
  readonly name: string;
  /** A group of the namespace default. */
  readonly owner: string;
}

/** By this label of a group the policy knows its members. */
export function membershipLabel(groupRef: string): string {
  return `members-of/${groupRef.replace(/^.*\//, '')}`;
}

export function aGroupEntity(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, labels: { [membershipLabel(name)]: 'true' } },
    spec: { type: 'team', children: [] },
  };
}

export function aUserEntity(name: string, group: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf: [group] },
  };
}

export function aVpcEntity({
  name,
  owner,
  accountId,
  region = 'eu-west-1',
  vpcId,
  annotations = {},
}: Names & {
  readonly accountId: string;
  readonly region?: string;
  readonly vpcId: string;
  readonly annotations?: Record<string, string>;
}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name,
      annotations: {
        [VPC_ANNOTATIONS.accountId]: accountId,
        [VPC_ANNOTATIONS.region]: region,
        [VPC_ANNOTATIONS.vpcId]: vpcId,
        ...annotations,
      },
    },
    spec: { type: VPC_RESOURCE_TYPE, owner: `group:default/${owner}` },
  };
}

export function aComponent({
  name,
  owner,
  dependsOn,
  annotations = {},
}: Names & { readonly dependsOn?: string; readonly annotations?: Record<string, string> }): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, annotations },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:default/${owner}`,
      ...(dependsOn !== undefined && { dependsOn: [dependsOn] }),
    },
  };
}
