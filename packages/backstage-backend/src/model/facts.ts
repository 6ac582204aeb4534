import type { ListName, MetricsDocument, NetworkSnapshot, RegionLists, Workload } from '@private-ecr/core';
import type { UnitRef } from './unit';

/** What is read by itself and can fail by itself: a list of the snapshot, or one of what stands beside it. */
export type PartId = ListName | 'Organization' | 'Metrics' | 'Workloads' | 'StoppedTasks' | 'Images';

/** When a part was last read, and why it cannot be read now. */
export interface PartState {
  /** When the facts that are held were read; null where there are none. */
  readonly collectedAt: string | null;
  readonly failure?: PartFailure;
}

export interface PartFailure {
  /** AWS's code or one of ours, such as `AccessDenied`, `Throttling`, `TimeBudget`. */
  readonly code: string;
  /** One sentence for a person; holds no secret. */
  readonly message: string;
  /** Since when it fails, ISO 8601. */
  readonly since: string;
}

/** An ECS service that an entity names, as a workload of the trace engine. */
export interface ObservedWorkload {
  readonly serviceArn: string;
  readonly workload: Workload;
}

/** A task that ECS stopped; ECS forgets it within an hour. */
export interface StoppedTask {
  readonly taskArn: string;
  readonly serviceArn: string;
  /** ISO 8601. */
  readonly stoppedAt: string;
  /** Redacted: no token, key or signed URL. */
  readonly stoppedReason: string;
}

/** What is pulled of a repository. */
export interface RepositoryUsage {
  readonly repositoryArn: string;
  /** Pulls in the last 30 days; absent where it is not known. */
  readonly monthlyPulls?: number;
  /** Compressed size of the newest image; absent where it is not known. */
  readonly imageBytes?: number;
}

/** A window of metrics, as core reads it. */
export type MetricsWindow = NonNullable<MetricsDocument['accounts'][string]>[string][number];

/** All that is known of one unit. What is absent is not known; an empty list is known to be empty. */
export interface UnitFacts {
  readonly schemaVersion: 1;
  readonly unit: UnitRef;
  readonly organizationId?: NetworkSnapshot['organizationId'];
  readonly lists: RegionLists;
  readonly metrics?: readonly MetricsWindow[];
  readonly workloads?: readonly ObservedWorkload[];
  readonly stoppedTasks?: readonly StoppedTask[];
  readonly images?: readonly RepositoryUsage[];
  /** Every part that was ever asked for. */
  readonly parts: Readonly<Partial<Record<PartId, PartState>>>;
}

/** What to read of a unit. */
export interface CollectionPlan {
  readonly unit: UnitRef;
  /** The ECS services that entities name. */
  readonly ecsServiceArns: readonly string[];
  readonly repositoryArns: readonly string[];
  /**
   * Roles of the account that are looked for beside those that the services' task definitions name. `*` stands for any
   * text; with one, all roles of the account are read and the others left out.
   */
  readonly roleNames?: readonly string[];
  /** Whether lists that are an account's and no Region's, such as Roles, are read with this unit. */
  readonly readsGlobalLists: boolean;
}

/** What a read came to. */
export interface CollectionResult {
  readonly facts: UnitFacts;
  /** AWS calls, retries included. */
  readonly calls: number;
  /** Metrics requested of GetMetricData, which are what it bills. */
  readonly metricsRequested: number;
  readonly durationMs: number;
}

/** Reads a unit. Never rejects for what AWS does: a part that fails keeps what was known of it, with its age. */
export interface Collector {
  collect(
    plan: CollectionPlan,
    previous: UnitFacts | undefined,
    signal: AbortSignal,
  ): Promise<CollectionResult>;
}
