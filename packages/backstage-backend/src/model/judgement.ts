import type { EntityDetail, EntitySummary, Hub, PullFailure } from '@private-ecr/core';
import type { UnitRef } from './unit';

/** What does not change with who asks and when: the API adds freshness, and takes away what may not be seen. */
export interface EntityJudgement {
  readonly entityRef: string;
  readonly kind: 'service' | 'vpc';
  readonly summary: Omit<EntitySummary, 'freshness'>;
  readonly detail: Omit<EntityDetail, 'summary' | 'services' | 'judgedAt' | 'pullFailures'>;
  /** What is the matter, in one sentence, for lists; absent where all is well. */
  readonly headline?: string;
  /** The units that it rests on: their ages are its age. */
  readonly units: readonly UnitRef[];
  /** Of a VPC the entities of the services in it. */
  readonly serviceRefs: readonly string[];
  /** Failures of real pulls that were seen now; those seen before are in the store. */
  readonly pullFailures: readonly PullFailure[];
}

export interface HubJudgement {
  readonly hub: Omit<Hub, 'freshness' | 'vpcs' | 'services'>;
  readonly units: readonly UnitRef[];
  /** All VPCs and services that pull through it. */
  readonly entityRefs: readonly string[];
}

/** What one look at a group of entities that share a hub came to. */
export interface Judgement {
  /** ISO 8601. */
  readonly judgedAt: string;
  readonly entities: readonly EntityJudgement[];
  readonly hubs: readonly HubJudgement[];
}
