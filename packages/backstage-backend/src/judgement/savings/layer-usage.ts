import type { RepositoryUsage } from '../../model/facts';
import type { Target } from '../../model/target';
import type { GroupFacts } from '../merge-facts';

/**
 * Bytes of image layers that services pulled in a month: pulls × compressed size, an upper bound, since a host keeps
 * layers. A repository that several services name counts for each with an equal part. What is not known of one of a
 * service's repositories is not known of the service.
 */
export function layerBytes(facts: GroupFacts, services: readonly Target[]): ReadonlyMap<string, bigint> {
  const users = new Map<string, number>();
  for (const arn of services.flatMap(({ repositoryArns }) => repositoryArns)) {
    users.set(arn, (users.get(arn) ?? 0) + 1);
  }
  const known = services.flatMap(({ entityRef, repositoryArns }) => {
    const parts = repositoryArns.map(arn => partOf(facts.repository(arn), users.get(arn) ?? 1));
    const seen = parts.filter(part => part !== undefined);
    if (seen.length === 0 || seen.length < parts.length) return [];
    return [[entityRef, seen.reduce((total, part) => total + part, 0n)] as const];
  });
  return new Map(known);
}

function partOf(usage: RepositoryUsage | undefined, users: number): bigint | undefined {
  const { monthlyPulls, imageBytes } = usage ?? {};
  if (!isCount(monthlyPulls) || !isCount(imageBytes)) return undefined;
  return (BigInt(monthlyPulls) * BigInt(imageBytes)) / BigInt(users);
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
