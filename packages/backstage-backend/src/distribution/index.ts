/**
 * Who reads and judges what, and when, over any number of replicas.
 *
 * Backstage's scheduler runs each shard in one replica at a time; the store says what is due and who holds it, so that
 * nothing is read twice at once even while a shard changes hands. A replica works on so many shards at
 * once; it lets the others go, and another replica takes them.
 *
 * Laws: a unit is read once per interval, by one replica; who lost its claim overwrites nothing; what a replica held
 * when it was killed is taken over within the timeout; what somebody waits for begins at once.
 */
export type { Distribution, DistributionObserver, DistributionOptions, JudgeGroup } from './contract';
export { createDistribution, type CreateDistributionOptions } from './create-distribution';
export { nextDueAt } from './next-due';
export { DEFAULT_DISTRIBUTION_OPTIONS, longestReadMs } from './settings';
