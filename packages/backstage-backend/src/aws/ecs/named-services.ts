import { parseArn } from '@private-ecr/core';
import type { CollectionPlan } from '../../model/facts';

/** The services of one cluster that entities name. */
export interface NamedServices {
  readonly cluster: string;
  readonly arns: readonly string[];
}

/**
 * The services of the unit by cluster: an ARN says it, an old one (`service/NAME`) does not, and AWS then takes the
 * default one.
 */
export function namedServices({ ecsServiceArns, unit }: CollectionPlan): readonly NamedServices[] {
  const byCluster = new Map<string, Set<string>>();
  for (const text of ecsServiceArns) {
    const arn = parseArn(text);
    if (arn?.accountId !== unit.accountId || arn.region !== unit.region) continue;
    const [kind, ...path] = arn.resource.split('/');
    if (kind !== 'service' || path.length === 0) continue;
    const cluster = path.length > 1 ? (path[0] ?? '') : 'default';
    byCluster.set(cluster, (byCluster.get(cluster) ?? new Set()).add(text));
  }
  return [...byCluster].map(([cluster, arns]) => ({ cluster, arns: [...arns].sort() }));
}
