/**
 * Can this workload pull its images and start, through what, and if not, which link is broken?
 *
 * Model: a workload's needed services times its subnets are legs; a leg is resolved, routed and then asked nine
 * questions, each of which passes, fails or is unknown. The module knows a network only through a snapshot; it reads no
 * clock and calls nothing.
 *
 * Laws (`trace.laws.test.ts`): what is not known never passes, and forgetting a list leaves each check as it was or
 * makes it unknown; more permission never blocks; what a workload does not touch, and the order in which AWS lists
 * things, change nothing.
 */
export { CHECK_IDS, type CheckId, type TraceCheck } from './check';
export { CHECKS } from './checks';
export type { CheckVerdict, Evidence, Finding } from './finding';
export type { Via } from './leg';
export type { CheckResult, LegResult, TraceResult, TraceVerdict, TraceWarning } from './result';
export { isPrivate as isPrivateRange } from './path/public-addresses';
export { trace, type TraceOptions } from './trace';
export { overallVerdict } from './verdict';
