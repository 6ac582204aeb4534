/**
 * What is the state of every VPC and service, from what was read of AWS?
 *
 * Model: entities that share a hub are one group; the facts of its accounts are put together into one snapshot, on which
 * core's engines answer for each entity. The module reads no clock, calls nothing, and never throws for facts: what
 * cannot be judged is `unknown` with the reason, and the others go on.
 *
 * Laws (`judge.laws.test.ts`): forgetting facts never makes anything healthy or reachable; a hub's saving is the sum of
 * its VPCs', a VPC's that of its services; the order of facts and entities means nothing.
 */
export { groupOf, groupsOf, type JudgedGroup } from './groups';
export { judge } from './judge';
export {
  DEFAULT_JUDGE_OPTIONS,
  type AssumedUsage,
  type DefaultWorkload,
  type JudgeInput,
  type JudgeOptions,
  type PriceSources,
  type WorkloadNeed,
} from './judge-input';
