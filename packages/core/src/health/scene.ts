import type { SnapshotIndex } from '../snapshot';
import type { EndpointMetrics } from './metrics/measure';
import type { HealthScope } from './scope/scope';
import type { HealthThresholds } from './thresholds';
import type { WorkloadTrace } from './traced-workload';

/** What rules look at. */
export interface HealthScene {
  readonly index: SnapshotIndex;
  readonly scope: HealthScope;
  /** Undefined where no metrics were read. */
  readonly metrics: EndpointMetrics | undefined;
  /** Undefined where no workload was traced; empty where there is none. */
  readonly traces: readonly WorkloadTrace[] | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Undefined where the snapshot does not say when it was taken. */
  readonly collectedAt: number | undefined;
  readonly thresholds: HealthThresholds;
}
