import type { EntityJudgement } from '../../model/judgement';
import type { HubPlacement } from '../../model/hub';
import { collectionPlansOf, targetsOf } from '../../entities';
import { groupsOf } from '../../judgement';
import type { Store } from '../../store';
import { aHub, anEntity, aPullFailure, aResult, someFacts } from '../../store/__fixtures__/builders';
import { aComponent, aGroupEntity, aVpcEntity } from '../../testing/portal';

export const HUB: HubPlacement = {
  name: 'main',
  title: 'The hub',
  accountId: '111111111111',
  region: 'eu-west-1',
  vpcId: 'vpc-0123456789abcdef0',
};

const VPC = {
  accountId: '222222222222',
  vpcId: 'vpc-0123456789abcdef0',
  annotations: { 'private-ecr.io/hub': 'main' },
};

/** Two teams in one hub, a service whose VPC says nothing of where it is, and one that depends on no VPC. */
export const ENTITIES = [
  aGroupEntity('payments'),
  aGroupEntity('other'),
  aGroupEntity('admins'),
  aVpcEntity({ ...VPC, name: 'payments-vpc', owner: 'payments' }),
  aVpcEntity({ ...VPC, name: 'other-vpc', owner: 'other', accountId: '333333333333' }),
  aVpcEntity({ name: 'lost-vpc', owner: 'admins', accountId: 'no account', vpcId: 'vpc-0123456789abcdef1' }),
  aComponent({ name: 'checkout-api', owner: 'payments', dependsOn: 'resource:default/payments-vpc' }),
  aComponent({ name: 'shop', owner: 'payments', dependsOn: 'resource:default/other-vpc' }),
  aComponent({ name: 'search', owner: 'other', dependsOn: 'resource:default/other-vpc' }),
  aComponent({ name: 'lost', owner: 'payments', dependsOn: 'resource:default/lost-vpc' }),
  aComponent({ name: 'website', owner: 'payments' }),
];

/** How the network is in a test; the rest is well. */
export interface Situation {
  /** Seconds since the accounts were read and judged. */
  readonly ageSeconds?: number;
}

const COSTLY = {
  ruleId: 'nat-beside-endpoints',
  severity: 'info' as const,
  subject: { type: 'vpc', id: 'vpc-0123456789abcdef0' },
  detail: 'a NAT gateway still runs, which costs $35.04 a month before data at the list price of 2026-09-01',
  evidence: [],
  fix: 'Remove it and save $35.04.',
};

/** What a VPC is told of a service in it. */
const inDoubt = (serviceRef: string) => ({
  ruleId: 'workload-trace',
  severity: 'info' as const,
  subject: { type: 'workload', id: serviceRef },
  detail: `${serviceRef}: a warning`,
  evidence: [],
});

const SAVINGS_DETAIL = {
  scenario: { region: 'eu-west-1' },
  teamId: 'payments-vpc',
  lineItems: [],
  rates: {},
};

/** Fills the store as the background work would have. */
export async function fill(store: Store, { ageSeconds = 60 }: Situation = {}): Promise<void> {
  const at = new Date(Date.now() - ageSeconds * 1_000).toISOString();
  const targets = targetsOf(ENTITIES.map(related), { hubs: [HUB] });
  await store.units.sync(collectionPlansOf({ targets, hubs: [HUB] }));
  await store.targets.replace(groupsOf(targets, [HUB]));
  for (;;) {
    const claim = await store.unitQueue.claim({ shard: 0, shards: 1, takeoverMs: 0 }, 60_000);
    if (claim === undefined) break;
    const due = new Date(Date.now() + 900_000);
    await store.unitQueue.save(claim, aResult(someFacts(claim.plan.unit, at)), due);
  }
  for (;;) {
    const claim = await store.judgements.claim(
      { shard: 0, shards: 1, takeoverMs: 0, restMs: 0, maxAgeMs: 3_600_000, staleAfterMs: 3_600_000 },
      60_000,
    );
    if (claim === undefined) break;
    const members = await store.targets.ofGroup(claim.groupId);
    const entities = members.map(
      ({ entityRef, kind, title, ownerRef, placement, problems, vpcEntityRef }) => {
        const judged = anEntity(entityRef, { kind, title });
        const serviceRefs = members
          .filter(other => other.vpcEntityRef === entityRef)
          .map(other => other.entityRef);
        return {
          ...judged,
          kind,
          headline: ['Pulls cost $35.04 too much', ...serviceRefs].join(' '),
          detail: {
            ...judged.detail,
            savings: SAVINGS_DETAIL,
            workloads: serviceRefs.map(workload => ({
              workload,
              verdict: 'unknown',
              legs: [],
              warnings: [],
            })),
          },
          serviceRefs,
          pullFailures: [aPullFailure(`${entityRef}-task`, at)],
          units: placement === undefined ? [] : judged.units,
          summary: {
            ...judged.summary,
            kind,
            title,
            ...(ownerRef !== undefined && { ownerRef }),
            state: placement === undefined ? ('incomplete' as const) : ('judged' as const),
            problems: [...problems],
            vpc: {
              ...judged.summary.vpc,
              accountId: placement?.accountId ?? '',
              region: placement?.region ?? '',
              vpcId: placement?.vpcId ?? '',
              subnetIds: [],
              entityRef: kind === 'vpc' ? entityRef : vpcEntityRef,
            },
            health: { status: 'healthy' as const, reasons: [COSTLY, ...serviceRefs.map(inDoubt)] },
          },
        } as EntityJudgement;
      },
    );
    const hubs = claim.groupId.startsWith('hub:')
      ? [
          aHub({
            hub: { ...aHub().hub, fixedMonthlyUsd: '43.80', savingsMonthlyUsd: '232.20' },
            entityRefs: members.map(({ entityRef }) => entityRef),
          }),
        ]
      : [];
    await store.judgements.save(claim, { judgedAt: at, entities, hubs });
  }
}

/** As the catalog answers: with the relations that follow from the specification. */
function related(entity: (typeof ENTITIES)[number]): (typeof ENTITIES)[number] {
  const spec = entity.spec as { owner?: string; dependsOn?: string[] };
  return {
    ...entity,
    relations: [
      ...(spec.owner === undefined ? [] : [{ type: 'ownedBy', targetRef: spec.owner }]),
      ...(spec.dependsOn ?? []).map(targetRef => ({ type: 'dependsOn', targetRef })),
    ],
  };
}
