import { parseInput } from '../validation';
import type { SnapshotIndex } from '../snapshot';
import type { HealthReason, HealthReport, NotSeen } from './health-report';
import { endpointMetrics } from './metrics/measure';
import type { MetricsDocument } from './metrics/metrics-schema';
import type { Observation } from './observation';
import { inOrder, statusOf } from './roll-up';
import { HEALTH_RULES } from './rules';
import type { HealthScene } from './scene';
import { healthScope } from './scope/scope';
import { type HealthSelection, parseSelection } from './scope/selection';
import { type HealthThresholds, resolveThresholds } from './thresholds';
import { millisecondsOf, momentSchema } from './time';
import type { WorkloadTrace } from './traced-workload';

/** What health is told. A part that is absent was not seen; an empty one is known to be empty. */
export interface HealthInput {
  readonly snapshot: SnapshotIndex;
  readonly metrics?: MetricsDocument | undefined;
  /** What `trace` says of the workloads that pull through the network; an empty list says that there is none. */
  readonly traces?: readonly WorkloadTrace[] | undefined;
  /** The moment the report is for; text is ISO 8601 with its offset. */
  readonly now: Date | string;
  /** @defaultValue all that the snapshot holds */
  readonly selection?: HealthSelection | undefined;
  readonly thresholds?: Partial<HealthThresholds> | undefined;
}

/**
 * Says what state the network is in.
 *
 * @throws InvalidInputError where `now`, `selection` or `thresholds` cannot be used; never for missing facts
 */
export function health(input: HealthInput): HealthReport {
  const scene = sceneOf(input);
  const found = HEALTH_RULES.flatMap(rule =>
    rule.evaluate(scene).map(observation => ({ ruleId: rule.id, observation })),
  );
  const reasons = inOrder(
    found.flatMap(({ ruleId, observation }) => reasonsOf(ruleId, observation)),
    HEALTH_RULES.map(({ id }) => id),
  );
  return {
    status: statusOf(reasons),
    reasons,
    collectedAt: input.snapshot.snapshot.collectedAt,
    ageSeconds:
      scene.collectedAt === undefined
        ? null
        : Math.max(0, Math.floor((scene.now - scene.collectedAt) / 1_000)),
    notSeen: notSeenIn(found),
  };
}

function sceneOf({ snapshot, metrics, traces, now, selection, thresholds }: HealthInput): HealthScene {
  return {
    index: snapshot,
    scope: healthScope(snapshot, parseSelection(selection)),
    metrics: metrics && endpointMetrics(metrics),
    traces,
    now: momentOf(now),
    collectedAt: millisecondsOf(snapshot.snapshot.collectedAt),
    thresholds: resolveThresholds(thresholds),
  };
}

function momentOf(now: Date | string): number {
  const isDate = now instanceof Date && !Number.isNaN(now.getTime());
  return Date.parse(parseInput(momentSchema, isDate ? now.toISOString() : now, 'now'));
}

function reasonsOf(ruleId: string, observation: Observation): HealthReason[] {
  if (observation.kind === 'seen') {
    const { kind: _kind, ...reason } = observation;
    return [{ ruleId, ...reason }];
  }
  if (!observation.decides) return [];
  const { subject, what, matters, evidence } = observation;
  return [{ ruleId, severity: 'unknown', subject, detail: `not seen: ${what}; ${matters}`, evidence }];
}

/** Each missing fact once, with all the rules that wanted it. */
function notSeenIn(
  found: readonly { readonly ruleId: string; readonly observation: Observation }[],
): NotSeen[] {
  const byFact = new Map<string, NotSeen>();
  for (const { ruleId, observation } of found) {
    if (observation.kind === 'seen') continue;
    const { what, matters } = observation;
    const key = `${what}\n${matters}`;
    const ruleIds = byFact.get(key)?.ruleIds ?? [];
    byFact.set(key, { ruleIds: [...new Set([...ruleIds, ruleId])], what, matters });
  }
  return [...byFact.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notSeen]) => notSeen);
}
