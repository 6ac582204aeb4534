import { endpointStates, formatCents, hubCapacity, statusOf } from '@private-ecr/core';
import type { HubPlacement } from '../model/hub';
import type { HubJudgement } from '../model/judgement';
import { withWorst } from './endpoints';
import type { GroupScene } from './scene';
import { WORKLOAD_RULE } from './reasons-for';
import { vpcOfHub } from './vpc-of-hub';

/** What a hub is like: its own state, whatever those do who pull through it. */
export function judgeHub(scene: GroupScene, hub: HubPlacement): HubJudgement {
  const { group, facts, savings } = scene;
  const { name, title = name, accountId, region, vpcId } = hub;
  const reasons = scene.healthOf(hub).reasons.filter(({ ruleId }) => ruleId !== WORKLOAD_RULE);
  const subnetIds = facts.index.subnetsOfVpc.all(region, vpcId).map(({ entry }) => entry.SubnetId);
  const { participants, interfaceEndpoints, ...room } = hubCapacity(facts.index, vpcOfHub(facts.index, hub));
  return {
    hub: {
      hub: name,
      title,
      accountId,
      region,
      vpcId,
      status: statusOf(reasons),
      endpoints: withWorst(endpointStates(facts.index, [hub], subnetIds), reasons),
      capacity: { participants: { ...participants }, interfaceEndpoints: { ...interfaceEndpoints }, ...room },
      ...(savings.fixedMonthlyUsd && { fixedMonthlyUsd: formatCents(savings.fixedMonthlyUsd) }),
      ...(savings.totalMonthlyUsd && { savingsMonthlyUsd: formatCents(savings.totalMonthlyUsd) }),
    },
    units: [{ accountId, region }],
    entityRefs: group.targets.map(({ entityRef }) => entityRef),
  };
}
