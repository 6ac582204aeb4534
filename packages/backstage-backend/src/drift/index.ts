/**
 * How the stacks of networks stand to their Terraform, as CI reports each night.
 *
 * Laws: who reports for what is the configuration's to say, and a report of which one stack is not the reporter's is
 * refused whole; of a stack the latest report counts, in whichever order they come; what is not reported is not known.
 */
export type { DriftContext, DriftStore, StackState } from './contract';
export { createDriftStore } from './drift-store';
export { driftOf, withDrift } from './drift-of';
export { reportDrift } from './report-drift';
