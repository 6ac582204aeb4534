import type { Topology } from '@private-ecr/core';
import type { UnitRef } from './unit';

/** Where a VPC is used: the account whose tasks run in it, which need not own it. */
export interface VpcPlacement extends UnitRef {
  readonly vpcId: string;
  /** The subnets of the team; empty where the annotation is left out, which means all that the account sees. */
  readonly subnetIds: readonly string[];
  readonly topology?: Topology;
  /** The name of a hub of the configuration. */
  readonly hub?: string;
}

/** An annotation that is missing or cannot be used. */
export interface EntityProblem {
  readonly entityRef: string;
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}

/** An entity of the catalog whose network is judged. References are written as the catalog does, in lower case. */
export interface Target {
  readonly entityRef: string;
  readonly kind: 'service' | 'vpc';
  readonly title: string;
  readonly ownerRef?: string;
  /** Of a VPC its own, of a service that of the VPC it depends on; absent where `problems` says why. */
  readonly placement?: VpcPlacement;
  /** Of a VPC: its name as requests and stacks have it, where that is another than the entity's. */
  readonly team?: string;
  /** Of a service: the Resource that it depends on. */
  readonly vpcEntityRef?: string;
  readonly ecsServiceArn?: string;
  readonly repositoryArns: readonly string[];
  readonly problems: readonly EntityProblem[];
}
