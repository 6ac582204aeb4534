import type { TraceResult } from '../trace';

/** What `trace` found for one workload. */
export interface WorkloadTrace {
  /** What the caller calls the workload, such as `payments/api`. */
  readonly workload: string;
  readonly result: TraceResult;
}
