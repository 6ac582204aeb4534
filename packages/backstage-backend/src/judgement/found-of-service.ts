import { type EntityDetail, type HealthReason, type PullFailure, statusOf } from '@private-ecr/core';
import type { Target, VpcPlacement } from '../model/target';
import { type Found, reasonDocument } from './entity-judgement';
import { networkOf } from './network-of';
import { otherVpc } from './other-vpc';
import { pullFailuresOf } from './pull-failures';
import { pullsOf } from './pulls';
import { savingsSummary } from './savings-summary';
import type { GroupScene } from './scene';
import { teamSubnets } from './team-subnets';
import type { TracedTarget } from './trace-target';
import { worstFirst } from './worst-first';

type FoundOf = Omit<Found, 'state' | 'units' | 'serviceRefs'>;

/** What is found of a service. */
export function foundOfService(
  scene: GroupScene,
  target: Target,
  placement: VpcPlacement,
  why: readonly string[],
): FoundOf {
  const { facts, now, options, savings } = scene;
  const traced = scene.traced(target);
  const window = { now, failureWindowSeconds: options.failureWindowSeconds };
  const pullFailures = pullFailuresOf(facts, target.ecsServiceArn, traced, window);
  const subnetIds = subnetsOf(traced) ?? teamSubnets(facts, placement);
  const network = networkOf(scene, placement, {
    accountId: placement.accountId,
    subnetIds,
    entityRefs: new Set([target.entityRef]),
  });
  const reasons = worstFirst([...network.reasons, ...contradictions(pullFailures)]);
  return {
    pulls: pullsOf(target.entityRef, traced, why, otherVpc(facts.index, placement, traced)),
    health: { status: statusOf(reasons), reasons: reasons.map(reasonDocument) },
    endpoints: network.endpoints,
    natGateways: network.natGateways,
    savings: savingsSummary(savings, target),
    pullFailures,
    workloads: tracedDocuments(target, traced),
    notSeen: network.notSeen,
  };
}

/** The subnets of the ECS service; those of the default workload are the team's. */
export function subnetsOf({ kind, workload }: TracedTarget): readonly string[] | undefined {
  return kind === 'ecs-service' ? workload?.networkConfiguration?.awsvpcConfiguration?.subnets : undefined;
}

/** A trace as the API prints it; none where nothing was traced. */
export function tracedDocuments(
  { entityRef }: Target,
  { kind, result: { verdict, legs, warnings } }: TracedTarget,
): EntityDetail['workloads'] {
  if (kind === 'none') return [];
  return [
    {
      workload: entityRef,
      verdict,
      legs: legs.map(leg => ({
        ...leg,
        checks: leg.checks.map(check => ({ ...check, evidence: [...check.evidence] })),
      })),
      warnings: [...warnings],
    },
  ];
}

/** A pull that really failed, where every link was found whole: both are facts, and one of them is missing something. */
function contradictions(failures: readonly PullFailure[]): readonly HealthReason[] {
  const [newest] = failures.filter(({ contradictsTrace }) => contradictsTrace);
  if (newest === undefined) return [];
  const { at, taskArn, message, causes } = newest;
  const subject = { type: 'task', id: taskArn };
  const [cause] = causes;
  return [
    {
      ruleId: 'pull-failure',
      severity: 'degraded',
      subject,
      detail: `a task failed to start at ${at} (${shortened(message)}), while the trace of the network finds every link whole`,
      evidence: [subject],
      ...(cause && { fix: cause.fix }),
    },
  ];
}

const LONGEST_IN_SENTENCE = 300;

function shortened(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_IN_SENTENCE ? line : `${line.slice(0, LONGEST_IN_SENTENCE)}…`;
}
