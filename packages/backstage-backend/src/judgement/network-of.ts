import {
  type EndpointState,
  endpointStates,
  type HealthReason,
  ownedVpc,
  runningNatGateways,
} from '@private-ecr/core';
import type { VpcPlacement } from '../model/target';
import { withWorst } from './endpoints';
import { type Concerned, reasonsFor, WORKLOAD_RULE } from './reasons-for';
import type { GroupScene } from './scene';

/** What of the network concerns an entity. */
export interface NetworkOf {
  readonly reasons: readonly HealthReason[];
  readonly endpoints: EndpointState[];
  readonly natGateways: number | null;
  readonly notSeen: { ruleIds: string[]; what: string; matters: string }[];
}

/** The state of the VPC of an entity and of its hub's, as far as it concerns the entity. */
export function networkOf(scene: GroupScene, placement: VpcPlacement, concerned: Concerned): NetworkOf {
  const { facts, group, shares } = scene;
  const { region, vpcId } = placement;
  const own = scene.healthOf(placement);
  const isSpoke = group.hub !== undefined && group.hub.vpcId !== vpcId;
  const hubs = isSpoke && group.hub !== undefined ? scene.healthOf(group.hub) : undefined;
  // What is worth knowing of the hub is its own matter; what is wrong with it is everybody's.
  const ofHub = (hubs?.reasons ?? []).filter(({ severity }) => severity !== 'info');
  const reasons = distinct(reasonsFor([...own.reasons, ...ofHub], concerned, shares));
  const statesIn = (vpc: Parameters<typeof endpointStates>[1][number]) =>
    endpointStates(facts.index, [vpc], concerned.subnetIds ?? []);
  // A gateway endpoint serves the VPC that it stands in, and no other.
  const ofHubVpc = isSpoke && group.hub ? statesIn(group.hub).filter(({ type }) => type !== 'Gateway') : [];
  const endpoints = [...statesIn({ region, vpcId }), ...ofHubVpc].sort((a, b) =>
    a.service.localeCompare(b.service),
  );
  const owned = ownedVpc(facts.index, placement);
  const natGateways = owned && runningNatGateways(facts.index, owned);
  return {
    reasons,
    endpoints: withWorst(endpoints, reasons),
    natGateways: natGateways?.length ?? null,
    notSeen: [...own.notSeen, ...(hubs?.notSeen ?? [])]
      .filter(({ ruleIds }) => !ruleIds.includes(WORKLOAD_RULE))
      .map(({ ruleIds, what, matters }) => ({ ruleIds: [...ruleIds], what, matters })),
  };
}

function distinct(reasons: readonly HealthReason[]): readonly HealthReason[] {
  return [
    ...new Map(
      reasons.map(reason => [[reason.ruleId, reason.subject.id, reason.detail].join('\n'), reason] as const),
    ).values(),
  ];
}
