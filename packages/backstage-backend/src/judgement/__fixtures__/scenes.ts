import { ENDPOINT_NAMESPACE, type MetricsDocument, type RegionLists, type Workload } from '@private-ecr/core';
import {
  aSharedSubnetWorkload,
  aSpoke,
  HUB_ACCOUNT,
  REGION,
  REPOSITORY_ARN,
  type Scenario,
  TEAM_ACCOUNT,
} from '@private-ecr/core/testing';
import type { PartId, StoppedTask, UnitFacts } from '../../model/facts';
import type { HubPlacement } from '../../model/hub';
import type { Target } from '../../model/target';
import { groupsOf } from '../groups';
import { judge } from '../judge';
import type { JudgeInput } from '../judge-input';

export const READ_AT = '2026-11-01T10:00:00Z';
export const NOW = new Date('2026-11-01T10:05:00Z');
export const SERVICE_ARN = `arn:aws:ecs:${REGION}:${TEAM_ACCOUNT}:service/main/api`;
export const VPC_REF = 'resource:default/team-vpc';
export const SERVICE_REF = 'component:default/api';

export const HUB: HubPlacement = { name: 'main', accountId: HUB_ACCOUNT, region: REGION, vpcId: 'vpc-hub' };

/** Lists of a hub that the network builders leave out, since no trace asks for them. */
const HUB_LISTS = { ResourceShares: [] } satisfies Partial<RegionLists>;

/** Facts of a unit, every list of it read at one time. */
export function aUnit(accountId: string, lists: object, rest: Partial<UnitFacts> = {}): UnitFacts {
  const { parts, ...others } = rest;
  const names = [...Object.keys(lists), ...Object.keys(others)].map(
    name => PART_OF_FIELD[name] ?? name,
  ) as PartId[];
  return {
    schemaVersion: 1,
    unit: { accountId, region: REGION },
    lists: lists,
    ...others,
    parts: { ...Object.fromEntries(names.map(name => [name, { collectedAt: READ_AT }])), ...parts },
  };
}

const PART_OF_FIELD: Readonly<Record<string, PartId>> = {
  organizationId: 'Organization',
  metrics: 'Metrics',
  workloads: 'Workloads',
  stoppedTasks: 'StoppedTasks',
  images: 'Images',
};

/** A VPC of a team and a service in it, and the facts of their accounts. */
export interface Scene {
  targets: Target[];
  hubs: HubPlacement[];
  units: UnitFacts[];
  input: JudgeInput;
}

const placementOf = (vpcId: string, subnetIds: readonly string[]) => ({
  accountId: TEAM_ACCOUNT,
  region: REGION,
  vpcId,
  subnetIds,
  hub: 'main',
});

/** A month of the metrics of endpoints in hours: 3 GB through each, nothing dropped, nothing reset. */
export function metricsOf(
  endpointIds: readonly string[],
  { bytes = 3 * 2 ** 30, from = '2026-10-02T10:00:00Z' } = {},
): MetricsDocument['accounts'][string][string] {
  const values = { BytesProcessed: bytes, NewConnections: 1_000, PacketsDropped: 0, RstPacketsReceived: 0 };
  return [
    {
      StartTime: from,
      EndTime: READ_AT,
      MetricDataResults: endpointIds.flatMap(id =>
        Object.entries(values).map(([MetricName, value]) => ({
          Namespace: ENDPOINT_NAMESPACE,
          MetricName,
          Dimensions: [{ Name: 'VPC Endpoint Id', Value: id }],
          Stat: 'Sum' as const,
          Period: 3_600,
          StatusCode: 'Complete',
          Timestamps: ['2026-11-01T09:00:00Z'],
          Values: [value],
        })),
      ),
    },
  ];
}

interface SceneOptions {
  readonly make?: () => Scenario;
  readonly change?: (scenario: Scenario) => void;
  readonly stoppedTasks?: readonly StoppedTask[];
}

/** A team whose service pulls through a hub, everything right, with something changed. */
export function aScene({
  make = aSharedSubnetWorkload,
  change,
  stoppedTasks = [],
}: SceneOptions = {}): Scene {
  const scenario = make();
  change?.(scenario);
  const isSpoke = make === aSpoke;
  const subnetIds = isSpoke ? ['subnet-spoke-a', 'subnet-spoke-b'] : ['subnet-team-a', 'subnet-team-b'];
  const placement = placementOf(isSpoke ? 'vpc-spoke' : 'vpc-hub', subnetIds);
  const organization =
    scenario.organizationId === undefined ? {} : { organizationId: scenario.organizationId };
  return {
    targets: [
      { entityRef: VPC_REF, kind: 'vpc', title: 'team-vpc', placement, repositoryArns: [], problems: [] },
      {
        entityRef: SERVICE_REF,
        kind: 'service',
        title: 'api',
        placement,
        vpcEntityRef: VPC_REF,
        ecsServiceArn: SERVICE_ARN,
        repositoryArns: [REPOSITORY_ARN],
        problems: [],
      },
    ],
    hubs: [HUB],
    units: [
      aUnit(
        HUB_ACCOUNT,
        { ...HUB_LISTS, ...scenario.hub },
        {
          ...organization,
          metrics: metricsOf(['vpce-api', 'vpce-dkr', 'vpce-logs']),
        },
      ),
      aUnit(
        TEAM_ACCOUNT,
        { ...(isSpoke && { ResourceShares: [] }), ...scenario.team },
        {
          ...organization,
          workloads: [{ serviceArn: SERVICE_ARN, workload: scenario.workload as Workload }],
          stoppedTasks,
          images: [{ repositoryArn: REPOSITORY_ARN, monthlyPulls: 100, imageBytes: 2 ** 28 }],
        },
      ),
    ],
    input: { now: NOW },
  };
}

/** What the group of a scene's hub came to. */
export function judged({ targets, hubs, units, input }: Scene) {
  const all = groupsOf(targets, hubs).map(group => judge(group, units, input));
  const entities = all.flatMap(judgement => judgement.entities);
  const of = (ref: string) => {
    const found = entities.find(({ entityRef }) => entityRef === ref);
    if (found === undefined) throw new Error(`${ref} was not judged`);
    return found;
  };
  return {
    entities,
    hubs: all.flatMap(judgement => judgement.hubs),
    of,
    get service() {
      return of(SERVICE_REF);
    },
    get vpc() {
      return of(VPC_REF);
    },
  };
}
