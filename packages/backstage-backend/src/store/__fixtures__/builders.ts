import type { CollectionPlan, CollectionResult, PartFailure, UnitFacts } from '../../model/facts';
import type { EntityJudgement, HubJudgement, Judgement } from '../../model/judgement';
import type { Target } from '../../model/target';
import type { UnitRef } from '../../model/unit';
import type { StoredGroup } from '..';

export const EUROPE: UnitRef = { accountId: '111111111111', region: 'eu-west-1' };
export const TEAM: UnitRef = { accountId: '222222222222', region: 'eu-west-1' };

export function aPlan(unit: UnitRef = EUROPE, changes: Partial<CollectionPlan> = {}): CollectionPlan {
  return { unit, ecsServiceArns: [], repositoryArns: [], readsGlobalLists: false, ...changes };
}

export function someFacts(unit: UnitRef = EUROPE, collectedAt = '2026-11-01T10:00:00.000Z'): UnitFacts {
  return {
    schemaVersion: 1,
    unit,
    lists: { Vpcs: [{ VpcId: 'vpc-0123456789abcdef0', OwnerId: unit.accountId }] },
    parts: { Vpcs: { collectedAt } },
  } as unknown as UnitFacts;
}

export function aResult(facts: UnitFacts = someFacts()): CollectionResult {
  return { facts, calls: 7, metricsRequested: 3, durationMs: 12.6 };
}

export function aFailure(changes: Partial<PartFailure> = {}): PartFailure {
  return { code: 'AccessDenied', message: 'not allowed', since: '2026-11-01T09:00:00.000Z', ...changes };
}

export function aTarget(entityRef: string, changes: Partial<Target> = {}): Target {
  return { entityRef, kind: 'service', title: entityRef, repositoryArns: [], problems: [], ...changes };
}

export function aGroup(
  id: string,
  entityRefs: readonly string[],
  units: readonly UnitRef[] = [EUROPE],
): StoredGroup {
  return { id, targets: entityRefs.map(ref => aTarget(ref)), units };
}

export function anEntity(entityRef: string, changes: EntityChanges = {}): EntityJudgement {
  const { status = 'healthy', savings = '116.10', headline, title = entityRef, ...rest } = changes;
  return {
    entityRef,
    kind: 'service',
    summary: {
      schemaVersion: 1,
      entityRef,
      kind: 'service',
      title,
      ownerRef: 'group:default/payments',
      state: 'judged',
      problems: [],
      vpc: {
        ...TEAM,
        vpcId: 'vpc-0123456789abcdef0',
        subnetIds: [],
        hub: 'main',
        topology: 'shared-subnets',
      },
      pulls: { verdict: 'reachable', broken: [], unknownBecause: [], warnings: [], workload: 'ecs-service' },
      health: { status, reasons: [] },
      endpoints: [],
      natGateways: 0,
      savings:
        savings === null
          ? { state: 'unavailable', reason: 'price unavailable' }
          : {
              state: 'known',
              monthlyUsd: savings,
              monthlyUsdVsNatOnly: '120.60',
              actualMonthlyUsd: '29.20',
              claimed: true,
              basis: { kind: 'estimate' },
              explanation: 'why',
              notes: [],
            },
    },
    detail: { workloads: [], notSeen: [] },
    ...(headline !== undefined && { headline }),
    units: [EUROPE, TEAM],
    serviceRefs: [],
    pullFailures: [],
    ...rest,
  };
}

interface EntityChanges extends Partial<EntityJudgement> {
  readonly status?: EntityJudgement['summary']['health']['status'];
  /** Null: not known. */
  readonly savings?: string | null;
  readonly title?: string;
}

export function aHub(changes: Partial<HubJudgement> = {}): HubJudgement {
  return {
    hub: {
      hub: 'main',
      title: 'The hub',
      ...EUROPE,
      vpcId: 'vpc-0123456789abcdef0',
      status: 'healthy',
      endpoints: [],
      capacity: {
        participants: { used: 1, limit: 100 },
        interfaceEndpoints: { used: 2, limit: 50 },
        freeAddresses: null,
        largestFreeCidr: null,
        subnets: null,
      },
    },
    units: [EUROPE],
    entityRefs: [],
    ...changes,
  };
}

export function aJudgement(
  judgedAt: string,
  entities: readonly EntityJudgement[],
  hubs: readonly HubJudgement[] = [],
): Judgement {
  return { judgedAt, entities, hubs };
}

export const aPullFailure = (taskArn: string, at: string) => ({
  at,
  taskArn,
  message: 'CannotPullContainerError: i/o timeout',
  causes: [],
  contradictsTrace: true,
});
