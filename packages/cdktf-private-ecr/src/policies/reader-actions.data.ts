import { type AwsCall, FURTHER_CALLS, SNAPSHOT_CALLS } from '@private-ecr/core';

/** The actions of what a portal calls: those that only printed commands need are not among them. */
function actionsOf(calls: readonly AwsCall[]): readonly string[] {
  return calls.filter(({ by }) => by !== 'commands').flatMap(({ actions }) => actions);
}

/** What a portal may do in an account that it reads, each action once, sorted. */
export const READER_ACTIONS: readonly string[] = [
  ...new Set(Object.values({ ...SNAPSHOT_CALLS, ...FURTHER_CALLS }).flatMap(actionsOf)),
].sort();

/** Services that answer in one place for all Regions: a condition on the Region would ask for that place. */
export const GLOBAL_SERVICES: readonly string[] = ['iam', 'organizations', 'pricing', 'route53'];
