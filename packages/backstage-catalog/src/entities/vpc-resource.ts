import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type ResourceEntity,
} from '@backstage/catalog-model';
import { type Topology, VPC_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';

/** What is told of a VPC in the catalog. */
export interface VpcFacts {
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly accountId: string;
  readonly region: string;
  readonly vpcId: string;
  readonly subnetIds?: readonly string[];
  readonly topology?: Topology;
  readonly hub?: string;
  readonly owner: string;
  readonly system?: string;
  readonly dependsOn?: readonly string[];
  /** Where the entity comes from: `origin` is the same for all of one source. */
  readonly origin: string;
  readonly location: string;
}

/** A Resource that stands for a VPC as one account uses it. */
export function vpcResource(facts: VpcFacts): ResourceEntity {
  const { name, title, description, owner, system, dependsOn = [] } = facts;
  const annotations = {
    [ANNOTATION_LOCATION]: facts.location,
    [ANNOTATION_ORIGIN_LOCATION]: facts.origin,
    [VPC_ANNOTATIONS.accountId]: facts.accountId,
    [VPC_ANNOTATIONS.region]: facts.region,
    [VPC_ANNOTATIONS.vpcId]: facts.vpcId,
    [VPC_ANNOTATIONS.subnetIds]: facts.subnetIds?.join(','),
    [VPC_ANNOTATIONS.topology]: facts.topology,
    [VPC_ANNOTATIONS.hub]: facts.hub,
  };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name,
      ...(title !== undefined && { title }),
      description,
      annotations: Object.fromEntries(
        Object.entries(annotations).filter((entry): entry is [string, string] => Boolean(entry[1])),
      ),
    },
    spec: {
      type: VPC_RESOURCE_TYPE,
      owner,
      ...(system !== undefined && { system }),
      ...(dependsOn.length > 0 && { dependsOn: [...dependsOn] }),
    },
  };
}
