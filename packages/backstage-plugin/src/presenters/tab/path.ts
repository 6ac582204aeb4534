import type { EntityDetail, Leg } from '@private-ecr/core';
import { HOP_OF_UNKNOWN_CHECKS, type HopId, HOPS } from './hops.data';

type Check = Leg['checks'][number];
export type CheckVerdict = Check['verdict'];

/** One link of the way. Its ends, the task and the service, have no checks. */
export interface Hop {
  readonly id: HopId;
  readonly verdict: CheckVerdict | 'none';
  /** Whether this is the first link that breaks the way. */
  readonly broken: boolean;
  readonly checks: readonly Check[];
}

export interface PathSubnet {
  readonly subnetId: string;
  readonly zone?: string | undefined;
  readonly zoneId?: string | undefined;
}

/** The path to a service from those subnets for which it is the same. */
export interface PathVariant {
  readonly key: string;
  readonly subnets: readonly PathSubnet[];
  readonly via: Leg['via'];
  readonly endpointId?: string | undefined;
  readonly verdict: CheckVerdict;
  readonly hops: readonly Hop[];
  /** The first link that breaks it. */
  readonly brokenHop?: Hop | undefined;
}

/** All ways to one needed service. */
export interface ServicePath {
  readonly key: string;
  readonly service: string;
  readonly region: string;
  readonly purpose: Leg['purpose'];
  readonly verdict: CheckVerdict;
  /** Worst first. */
  readonly variants: readonly PathVariant[];
}

/** The ways of one workload, worst first. */
export interface WorkloadPath {
  readonly workload: string;
  readonly verdict: EntityDetail['workloads'][number]['verdict'];
  readonly services: readonly ServicePath[];
  readonly warnings: EntityDetail['workloads'][number]['warnings'];
}

const RANK: Readonly<Record<CheckVerdict, number>> = { fail: 0, unknown: 1, pass: 2 };

const worst = (verdicts: readonly CheckVerdict[]): CheckVerdict =>
  (['fail', 'unknown'] as const).find(verdict => verdicts.includes(verdict)) ?? 'pass';

const worstFirst = <Item extends { readonly verdict: CheckVerdict }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);

/**
 * The ways of each workload, drawn once for all subnets that have the same.
 *
 * The first check that fails explains a leg, so that its hop is the broken one; what comes behind it keeps its own
 * verdict, for more than one link can be broken.
 */
export function workloadPaths(workloads: EntityDetail['workloads']): WorkloadPath[] {
  return workloads.map(({ workload, verdict, legs, warnings }) => ({
    workload,
    verdict,
    warnings,
    services: worstFirst(
      groupBy(legs, ({ service, region }) => `${service} ${region}`).map(([key, group]) =>
        servicePath(key, group),
      ),
    ),
  }));
}

function servicePath(key: string, legs: readonly [Leg, ...Leg[]]): ServicePath {
  const [{ service, region, purpose }] = legs;
  return {
    key,
    service,
    region,
    purpose,
    verdict: worst(legs.map(({ verdict }) => verdict)),
    variants: worstFirst(groupBy(legs, likeness).map(([like, group]) => variant(like, group))),
  };
}

function variant(key: string, legs: readonly [Leg, ...Leg[]]): PathVariant {
  const [{ via, endpointId, verdict, checks }] = legs;
  const hops = hopsOf(checks.map(check => ({ ...check, evidence: evidenceOf(check.id, legs) })));
  return {
    key,
    subnets: legs.map(({ subnetId, availabilityZone, availabilityZoneId }) => ({
      subnetId,
      zone: availabilityZone,
      zoneId: availabilityZoneId,
    })),
    via,
    endpointId,
    verdict,
    hops,
    brokenHop: hops.find(({ broken }) => broken),
  };
}

/** What makes two legs the same way: all that is shown of them, their own subnet apart. */
function likeness({ via, endpointId, subnetId, checks }: Leg): string {
  const told = checks.map(({ id, verdict, detail, fix = '' }) =>
    verdict === 'pass' ? [id] : [id, verdict, ...[detail, fix].map(text => text.replaceAll(subnetId, ''))],
  );
  return JSON.stringify([via, endpointId, told]);
}

/** What a check rests on in any of the legs, each once. */
function evidenceOf(checkId: string, legs: readonly Leg[]): Check['evidence'] {
  const all = legs
    .flatMap(({ checks }) => checks.filter(({ id }) => id === checkId))
    .flatMap(c => c.evidence);
  return [...new Map(all.map(evidence => [`${evidence.type} ${evidence.id}`, evidence])).values()];
}

function hopsOf(checks: readonly Check[]): Hop[] {
  const firstFailing = checks.find(({ verdict }) => verdict === 'fail');
  const known = new Set<string>(HOPS.flatMap(hop => hop.checks));
  return HOPS.map(hop => {
    const own = checks.filter(
      ({ id }) =>
        hop.checks.some(check => check === id) || (hop.id === HOP_OF_UNKNOWN_CHECKS && !known.has(id)),
    );
    return {
      id: hop.id,
      verdict: own.length === 0 ? 'none' : worst(own.map(({ verdict }) => verdict)),
      broken: firstFailing !== undefined && own.includes(firstFailing),
      checks: own,
    };
  });
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): [string, readonly [Item, ...Item[]]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
