import type { EndpointState, EntityDetail, EntitySummary, HealthReason, Pulls } from '@private-ecr/core';
import type { EntityJudgement } from '../model/judgement';
import type { Target } from '../model/target';
import type { UnitRef } from '../model/unit';
import { headlineOf } from './headline';

/** What was found of an entity, from which its judgement is written. */
export interface Found {
  readonly state: EntitySummary['state'];
  readonly pulls: Pulls;
  readonly health: EntitySummary['health'];
  readonly endpoints: readonly EndpointState[];
  readonly natGateways: number | null;
  readonly savings: EntitySummary['savings'];
  readonly pullFailures: EntityJudgement['pullFailures'];
  readonly workloads: EntityDetail['workloads'];
  readonly notSeen: EntityDetail['notSeen'];
  readonly savingsDetail?: EntityDetail['savings'];
  readonly units: readonly UnitRef[];
  readonly serviceRefs: readonly string[];
}

const NO_PULLS: Pulls = {
  verdict: 'unknown',
  broken: [],
  unknownBecause: [],
  warnings: [],
  workload: 'none',
};

/** The judgement of an entity of which this is known. */
export function entityJudgement(target: Target, found: Found): EntityJudgement {
  const { entityRef, kind, title, ownerRef, problems, placement, vpcEntityRef } = target;
  const headline = headlineOf(target, found);
  const [lastPullFailure] = found.pullFailures;
  const vpcRef = kind === 'vpc' ? entityRef : vpcEntityRef;
  return {
    entityRef,
    kind,
    summary: {
      schemaVersion: 1,
      entityRef,
      kind,
      title,
      ...(ownerRef !== undefined && { ownerRef }),
      state: found.state,
      problems: [...problems],
      ...(placement && {
        vpc: {
          ...placement,
          subnetIds: [...placement.subnetIds],
          ...(vpcRef !== undefined && { entityRef: vpcRef }),
        },
      }),
      pulls: found.pulls,
      health: found.health,
      endpoints: [...found.endpoints],
      natGateways: found.natGateways,
      savings: found.savings,
      ...(lastPullFailure && { lastPullFailure }),
    },
    detail: {
      workloads: found.workloads,
      notSeen: found.notSeen,
      ...(found.savingsDetail && { savings: found.savingsDetail }),
    },
    ...(headline !== undefined && { headline }),
    units: found.units,
    serviceRefs: found.serviceRefs,
    pullFailures: found.pullFailures,
  };
}

/** The judgement of an entity of which nothing can be told, with the reasons. */
export function unjudged(
  target: Target,
  state: EntitySummary['state'],
  because: readonly string[],
  units: readonly UnitRef[] = [],
  serviceRefs: readonly string[] = [],
): EntityJudgement {
  return entityJudgement(target, {
    state,
    pulls: { ...NO_PULLS, unknownBecause: [...because] },
    health: { status: 'unknown', reasons: [] },
    endpoints: [],
    natGateways: null,
    savings: { state: 'unavailable', reason: because[0] ?? 'nothing is known yet' },
    pullFailures: [],
    workloads: [],
    notSeen: [],
    units,
    serviceRefs,
  });
}

/** A reason as the API prints it. */
export function reasonDocument(reason: HealthReason): EntitySummary['health']['reasons'][number] {
  const { ruleId, severity, subject, detail, evidence, fix } = reason;
  return { ruleId, severity, subject, detail, evidence: [...evidence], ...(fix !== undefined && { fix }) };
}
