import { type BrokenLink, CHECKS, type LegResult, type Pulls, type TraceResult } from '@private-ecr/core';
import type { TracedTarget } from './trace-target';

/** Sentences on why something is not known; more would not be read. */
const MOST_REASONS = 10;

interface CheckOfLeg {
  readonly leg: LegResult;
  readonly check: LegResult['checks'][number];
}

/** Can a service pull? */
export function pullsOf(
  entityRef: string,
  { kind, result, because }: TracedTarget,
  whyNotKnown: readonly string[],
  warnings: Pulls['warnings'] = [],
): Pulls {
  const isUnknown = result.verdict === 'unknown';
  return {
    verdict: result.verdict,
    broken: result.verdict === 'blocked' ? brokenLinks(entityRef, result) : [],
    unknownBecause: isUnknown
      ? distinct([...because, ...whyNotKnown, ...openQuestions(result)]).slice(0, MOST_REASONS)
      : [],
    warnings: [...result.warnings, ...warnings],
    workload: kind,
  };
}

/** What holds for all services of a VPC: the worst of them. A VPC without any is not known to let anybody pull. */
export function pullsTogether(
  services: readonly { readonly pulls: Pulls }[],
  whyNotKnown: readonly string[],
): Pulls {
  const all = services.map(({ pulls }) => pulls);
  const verdict = (['blocked', 'unknown'] as const).find(worst => all.some(pulls => pulls.verdict === worst));
  const kinds = (['ecs-service', 'default'] as const).find(kind =>
    all.some(({ workload }) => workload === kind),
  );
  const noService = 'no service of the catalog depends on it, so that there is nothing to trace';
  const unknown = [
    ...(all.length === 0 ? [noService] : []),
    ...whyNotKnown,
    ...all.flatMap(({ unknownBecause }) => unknownBecause),
  ];
  return {
    verdict: all.length === 0 ? 'unknown' : (verdict ?? 'reachable'),
    broken: onePerLink(all.flatMap(({ broken }) => broken)),
    unknownBecause: all.length === 0 || verdict === 'unknown' ? distinct(unknown).slice(0, MOST_REASONS) : [],
    warnings: distinctBy(
      all.flatMap(({ warnings }) => warnings),
      ({ id, detail }) => `${id} ${detail}`,
    ),
    workload: kinds ?? 'none',
  };
}

/** The first broken link on the way to each service. */
function brokenLinks(workload: string, result: TraceResult): BrokenLink[] {
  const links = deciding(result, 'fail').map(({ leg, check }): BrokenLink => ({
    workload,
    service: leg.service,
    checkId: check.id,
    subnetId: leg.subnetId,
    detail: check.detail,
    ...(check.fix !== undefined && { fix: check.fix }),
    evidence: [...check.evidence],
  }));
  return onePerLink(links);
}

/** One per service and check: the same link is broken from every subnet that shares it. */
function onePerLink(links: readonly BrokenLink[]): BrokenLink[] {
  return distinctBy(links, ({ service, checkId }) => `${service} ${checkId}`);
}

function openQuestions(result: TraceResult): readonly string[] {
  const open = deciding(result, 'unknown').map(
    ({ leg, check }) => `${leg.service} from ${leg.subnetId}: ${check.detail}`,
  );
  return open.length > 0 ? open : result.warnings.map(({ detail }) => detail);
}

const PERMISSIONS: ReadonlySet<string> = new Set(
  CHECKS.filter(({ isPermission }) => isPermission).map(({ id }) => id),
);

/** The check that explains each leg of a verdict, in the order of what is pulled first. */
function deciding({ legs }: TraceResult, verdict: 'fail' | 'unknown'): readonly CheckOfLeg[] {
  return legs
    .filter(({ purpose }) => purpose !== 'agent')
    .flatMap(leg => {
      const check = leg.checks.find(
        found => found.verdict === verdict && (verdict === 'fail' || !PERMISSIONS.has(found.id)),
      );
      return check === undefined ? [] : [{ leg, check }];
    });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}
