import type { Purpose } from '../workload';
import type { CheckId } from './check';
import type { CheckVerdict, Finding } from './finding';
import type { Via } from './leg';

/** Whether a workload can pull its images and start. */
export type TraceVerdict = 'reachable' | 'blocked' | 'unknown';

/** One check of one leg. */
export interface CheckResult extends Finding {
  readonly id: CheckId;
}

/** One needed service from one subnet. */
export interface LegResult {
  /** The short name of an endpoint service, or `registry:HOST`. */
  readonly service: string;
  /** The Region of the service. */
  readonly region: string;
  readonly subnetId: string;
  /** The zone of the subnet, as its owner calls it; absent where it is not known. */
  readonly availabilityZone?: string;
  /** The id of the zone, which is the same in all accounts; absent where it is not known. */
  readonly availabilityZoneId?: string;
  /** A leg of purpose `agent` is reported, and decides nothing: the container instance needs it, not the task. */
  readonly purpose: Purpose;
  readonly via: Via;
  readonly endpointId?: string;
  /** The worst of its checks. */
  readonly verdict: CheckVerdict;
  /** All nine, in order: the first that fails explains the leg. */
  readonly checks: readonly CheckResult[];
}

/** Something that does not stop a workload, and should be known. */
export interface TraceWarning {
  readonly id: string;
  readonly detail: string;
}

/** What a trace found. */
export interface TraceResult {
  readonly verdict: TraceVerdict;
  readonly legs: readonly LegResult[];
  readonly warnings: readonly TraceWarning[];
}
