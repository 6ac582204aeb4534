import type { CheckResult, LegResult } from '@private-ecr/core';

/** Legs of one service that are alike from several subnets. */
export interface FoldedLeg {
  /** The first of them, for what they share. */
  readonly leg: LegResult;
  readonly subnets: readonly Pick<LegResult, 'subnetId' | 'availabilityZone'>[];
  readonly hops: readonly Hop[];
}

/** One check over all legs that are folded together. */
export interface Hop extends Pick<CheckResult, 'id' | 'verdict' | 'evidence'> {
  /** What was found, once for each way in which it is said. */
  readonly details: readonly string[];
  readonly fixes: readonly string[];
}

/** Folds legs that take the same way and are judged alike, check by check; only addresses and subnets differ. */
export function foldLegs(legs: readonly LegResult[]): FoldedLeg[] {
  const alike = new Map<string, [LegResult, ...LegResult[]]>();
  for (const leg of legs) {
    const key = likeness(leg);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [leg]);
    else others.push(leg);
  }
  return [...alike.values()].map(group => ({
    leg: group[0],
    subnets: group.map(({ subnetId, availabilityZone }) => ({
      subnetId,
      ...(availabilityZone !== undefined && { availabilityZone }),
    })),
    hops: group[0].checks.map((check, position) =>
      hopOf(
        check,
        group.flatMap(({ checks }) => checks[position] ?? []),
      ),
    ),
  }));
}

function likeness({ service, region, purpose, via, endpointId, checks }: LegResult): string {
  return JSON.stringify([service, region, purpose, via, endpointId, checks.map(({ verdict }) => verdict)]);
}

function hopOf({ id, verdict }: CheckResult, checks: readonly CheckResult[]): Hop {
  const evidence = new Map(
    checks.flatMap(check => check.evidence).map(item => [`${item.type} ${item.id}`, item]),
  );
  return {
    id,
    verdict,
    details: distinct(checks.map(({ detail }) => detail)),
    fixes: distinct(checks.flatMap(({ fix }) => fix ?? [])),
    evidence: [...evidence.values()],
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
