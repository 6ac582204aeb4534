import {
  InvalidInputError,
  type LegResult,
  overallVerdict,
  trace,
  type TraceResult,
  type Workload,
} from '@private-ecr/core';
import { parseArn } from '@private-ecr/core';
import type { Target, VpcPlacement } from '../model/target';
import { defaultWorkload } from './default-workload';
import type { DefaultWorkload } from './judge-input';
import type { GroupFacts } from './merge-facts';

/** What was traced of a service, or why nothing was. */
export interface TracedTarget {
  readonly kind: 'ecs-service' | 'default' | 'none';
  readonly workload?: Workload;
  readonly result: TraceResult;
  /** Why there is nothing that could be traced, a sentence each. */
  readonly because: readonly string[];
}

const NOTHING: TraceResult = { verdict: 'unknown', legs: [], warnings: [] };

/** Traces the workload of a service: that of its ECS service, else the default one. */
export function traceTarget(facts: GroupFacts, target: Target, settings: DefaultWorkload): TracedTarget {
  if (target.ecsServiceArn !== undefined) return traceEcsService(facts, target.ecsServiceArn);
  if (target.placement === undefined) return { kind: 'none', result: NOTHING, because: [] };
  const found = defaultWorkload(facts, target, target.placement, settings);
  if (found.workload === undefined) return { kind: 'none', result: NOTHING, because: [found.because] };
  const traced = traceWorkload(facts, 'default', found.workload);
  return {
    ...traced,
    result: withoutAssumptions(traced.result, found.areGroupsKnown),
    because: found.areGroupsKnown
      ? traced.because
      : [noGroups(target.placement, settings), ...traced.because],
  };
}

function noGroups({ accountId, vpcId }: VpcPlacement, { securityGroupName }: DefaultWorkload): string {
  return (
    `which security groups tasks have is not known: none of ${accountId} in ${vpcId} is called ${securityGroupName}; ` +
    'add the annotation aws.amazon.com/amazon-ecs-service-arn'
  );
}

function traceEcsService(facts: GroupFacts, arn: string): TracedTarget {
  const observed = facts.workload(arn);
  if (observed !== undefined) return traceWorkload(facts, 'ecs-service', observed.workload);
  const place = parseArn(arn);
  const wasRead = place !== undefined && facts.isFresh(place, 'Workloads');
  const because = wasRead
    ? `ECS has no service ${arn}; correct the annotation aws.amazon.com/amazon-ecs-service-arn, or start the service`
    : `the ECS service ${arn} was not read`;
  return { kind: 'none', result: NOTHING, because: [because] };
}

function traceWorkload(facts: GroupFacts, kind: TracedTarget['kind'], workload: Workload): TracedTarget {
  try {
    return { kind, workload, result: trace(facts.index, workload), because: [] };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { kind, workload, result: NOTHING, because: [error.message] };
  }
}

/** Services whose calls name what the repository's annotation tells; of others the default workload has to assume it. */
const OF_REPOSITORY: ReadonlySet<string> = new Set(['ecr.api', 'ecr.dkr', 's3']);
/** Checks that ask for the groups of a task. */
const OF_GROUPS: ReadonlySet<string> = new Set(['task-egress', 'endpoint-ingress']);

/** What is refused to a secret, log group, role or security group that only stands for one says nothing of the real one. */
function withoutAssumptions({ legs, warnings }: TraceResult, areGroupsKnown: boolean): TraceResult {
  const isAssumed = (service: string, checkId: string) =>
    checkId === 'execution-role' ||
    (checkId === 'endpoint-policy' && !OF_REPOSITORY.has(service)) ||
    (OF_GROUPS.has(checkId) && !areGroupsKnown);
  const changed = legs.map((leg): LegResult => {
    const checks = leg.checks.map(check => {
      if (check.verdict !== 'fail' || !isAssumed(leg.service, check.id)) return check;
      const { fix: _fix, ...rest } = check;
      const what = OF_GROUPS.has(check.id)
        ? 'the security groups of its tasks are'
        : 'what its tasks name is';
      const detail = `${what} not known; for the default workload: ${check.detail}`;
      return { ...rest, verdict: 'unknown' as const, detail };
    });
    const verdicts = checks.map(({ verdict }) => verdict);
    const worst = (['fail', 'unknown'] as const).find(verdict => verdicts.includes(verdict)) ?? 'pass';
    return { ...leg, verdict: worst, checks };
  });
  return { verdict: overallVerdict(changed), legs: changed, warnings };
}

/** What stands for the trace of a service that could not be made. */
export function untraceable(why: string): TracedTarget {
  return { kind: 'none', result: NOTHING, because: [`it could not be traced: ${why}`] };
}
