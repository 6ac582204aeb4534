/**
 * What state is the network in, for those who pull through it?
 *
 * Model: a scene is what was seen (a snapshot, metrics, traces) and a moment; each rule looks at it on its own and
 * finds reasons. `failing`: pulls fail, or will as soon as a task starts. `degraded`: they work, but worse than they
 * should, or will not bear the next change or outage. `unknown`: a fact that decides was not seen. `info`: worth knowing,
 * and no matter of health, such as money. The status is the worst of the reasons, in that order.
 *
 * The module may not know how facts come about, nor the time: `now` is an argument.
 *
 * Laws (`health.laws.test.ts`): a network is healthy only if every fact that decides was seen; one more fault never
 * improves the status; forgetting a list never makes a network healthy, and never makes up a fault; the order of lists
 * means nothing. A part of the input that is absent was not seen; an empty one is known to be empty. Forgetting a whole
 * account asks about a smaller network: to be told of its absence, name it in `selection`.
 */
export { health, type HealthInput } from './health';
export type { HealthReason, HealthReport, HealthStatus, NotSeen } from './health-report';
export {
  ENDPOINT_DIMENSIONS,
  ENDPOINT_METRICS,
  ENDPOINT_NAMESPACE,
  type EndpointMetric,
  NAT_GATEWAY_METRICS,
  REPOSITORY_METRICS,
} from './metrics/metric-names.data';
export {
  type EndpointMetrics,
  endpointMetrics,
  type Measured,
  type MeasureQuestion,
} from './metrics/measure';
export { type MetricData, type MetricsDocument, metricsSchema, parseMetrics } from './metrics/metrics-schema';
export type { Severity } from './observation';
export { statusOf } from './roll-up';
export { HEALTH_RULES } from './rules';
export { withoutListPrice } from './rules/shared/monthly-cost';
export type { HealthSelection } from './scope/selection';
export { type HealthThresholds, resolveThresholds } from './thresholds';
export type { WorkloadTrace } from './traced-workload';
