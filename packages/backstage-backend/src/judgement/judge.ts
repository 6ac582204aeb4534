import type { WorkloadTrace } from '@private-ecr/core';
import type { UnitFacts } from '../model/facts';
import type { HubPlacement } from '../model/hub';
import type { HubJudgement, Judgement } from '../model/judgement';
import type { Target } from '../model/target';
import type { JudgedGroup } from './groups';
import { healthOfVpcs, type VpcKey } from './health-of-vpcs';
import { judgeEntity } from './judge-entity';
import { judgeHub } from './judge-hub';
import { DEFAULT_JUDGE_OPTIONS, type JudgeInput, type JudgeOptions } from './judge-input';
import { type GroupFacts, mergeFacts } from './merge-facts';
import { sharesByArn } from './reasons-for';
import { savingsOfGroup } from './savings/savings-of-group';
import { type GroupSavings, unavailableForAll } from './savings/savings-result';
import type { GroupScene } from './scene';
import { servicesByVpc } from './services-by-vpc';
import { type TracedTarget, traceTarget, untraceable } from './trace-target';
import { type Report, whyFailed } from './why-failed';

/** Judges a group from the facts of its units: each of its entities, and its hub. */
export function judge(group: JudgedGroup, units: readonly UnitFacts[], input: JudgeInput): Judgement {
  const scene = sceneOf(group, units, input);
  return {
    judgedAt: input.now.toISOString(),
    entities: group.targets.map(target => judgeEntity(scene, target)),
    hubs: group.hub === undefined ? [] : hubsOf(scene, group.hub),
  };
}

function sceneOf(
  group: JudgedGroup,
  units: readonly UnitFacts[],
  { now, prices = {}, options, report = () => undefined }: JudgeInput,
): GroupScene {
  const chosen: JudgeOptions = { ...DEFAULT_JUDGE_OPTIONS, ...options };
  const { staleAfterSeconds } = chosen;
  const facts = mergeFacts(units, { now, staleAfterSeconds });
  const traced = tracesOf(group.targets, facts, chosen, report);
  const healthOf = healthOfVpcs({
    facts,
    now,
    thresholds: { staleAfterSeconds, ...chosen.thresholds },
    tracesIn: vpc => workloadTraces(group.targets, vpc, traced),
  });
  const shares = sharesByArn(facts.index);
  const savings = savingsOrWhyNot(
    group,
    () => savingsOfGroup({ group, facts, now, prices, options: chosen }),
    report,
  );
  const services = servicesByVpc(group.targets);
  return { group, services, facts, now, options: chosen, traced, healthOf, shares, savings, report };
}

/** What was traced of each service, once; one that cannot be traced says why. */
function tracesOf(
  targets: readonly Target[],
  facts: GroupFacts,
  { defaultWorkload }: JudgeOptions,
  report: Report,
): (target: Target) => TracedTarget {
  const traces = new Map(
    targets.flatMap(target => {
      if (target.kind !== 'service') return [];
      try {
        return [[target.entityRef, traceTarget(facts, target, defaultWorkload)] as const];
      } catch (error) {
        const why = whyFailed(`tracing ${target.entityRef}`, error, report);
        return [[target.entityRef, untraceable(why)] as const];
      }
    }),
  );
  return ({ entityRef }) => traces.get(entityRef) ?? untraceable('it is no service');
}

/** What the rules of health are told of the workloads in a VPC. */
function workloadTraces(
  targets: readonly Target[],
  { region, vpcId }: VpcKey,
  traced: (target: Target) => TracedTarget,
): readonly WorkloadTrace[] {
  return targets
    .filter(
      ({ kind, placement }) =>
        kind === 'service' && placement?.region === region && placement.vpcId === vpcId,
    )
    .map(target => {
      const { result, because } = traced(target);
      const untraced = result.legs.length === 0 ? because : [];
      const warnings = [...untraced.map(detail => ({ id: 'not-traced', detail })), ...result.warnings];
      return { workload: target.entityRef, result: { ...result, warnings } };
    });
}

/** Money that cannot be computed is no reason to keep silent on whether pulls work. */
function savingsOrWhyNot(
  { id, targets }: JudgedGroup,
  compute: () => GroupSavings,
  report: Report,
): GroupSavings {
  try {
    return compute();
  } catch (error) {
    const vpcRefs = targets.flatMap(({ kind, entityRef }) => (kind === 'vpc' ? [entityRef] : []));
    const why = whyFailed(`the savings of ${id}`, error, report);
    return unavailableForAll(vpcRefs, `it could not be computed: ${why}`);
  }
}

/** A hub whose facts no engine can read is left as it was. */
function hubsOf(scene: GroupScene, hub: HubPlacement): readonly HubJudgement[] {
  try {
    return [judgeHub(scene, hub)];
  } catch {
    return [];
  }
}
