import { statusOf } from '@private-ecr/core';
import type { Target, VpcPlacement } from '../model/target';
import { type Found, reasonDocument } from './entity-judgement';
import { subnetsOf, tracedDocuments } from './found-of-service';
import { networkOf } from './network-of';
import { otherVpc } from './other-vpc';
import { pullsOf, pullsTogether } from './pulls';
import { savingsSummary } from './savings-summary';
import type { GroupScene } from './scene';
import { teamSubnets } from './team-subnets';
import { worstFirst } from './worst-first';

/** What a VPC's services came to, and why facts are missing. */
export interface VpcQuestion {
  readonly services: readonly Target[];
  readonly why: readonly string[];
}

/** What is found of a VPC: its network, and what its services can do in it. */
export function foundOfVpc(
  scene: GroupScene,
  target: Target,
  placement: VpcPlacement,
  { services, why }: VpcQuestion,
): Omit<Found, 'state' | 'units' | 'serviceRefs'> {
  const { facts, savings } = scene;
  const traced = services.map(service => ({ service, found: scene.traced(service) }));
  const own = teamSubnets(facts, placement);
  const used = traced.flatMap(({ found }) => subnetsOf(found) ?? []);
  const network = networkOf(scene, placement, {
    accountId: placement.accountId,
    subnetIds: own && [...new Set([...own, ...used])],
    entityRefs: new Set(services.map(({ entityRef }) => entityRef)),
  });
  const reasons = worstFirst(network.reasons);
  const pulls = traced.map(({ service, found }) => ({
    pulls: pullsOf(service.entityRef, found, [], otherVpc(facts.index, placement, found)),
  }));
  const ofVpc = savings.byVpc.get(target.entityRef);
  return {
    pulls: pullsTogether(pulls, why),
    health: { status: statusOf(reasons), reasons: reasons.map(reasonDocument) },
    endpoints: network.endpoints,
    natGateways: network.natGateways,
    savings: savingsSummary(savings, target),
    ...(ofVpc?.state === 'known' && { savingsDetail: ofVpc.detail }),
    // Those of its services stand with them: who sees the VPC need not see each service.
    pullFailures: [],
    workloads: traced.flatMap(({ service, found }) => tracedDocuments(service, found)),
    notSeen: network.notSeen,
  };
}
