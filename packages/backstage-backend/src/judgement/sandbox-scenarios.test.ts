import { SCENARIOS, type World } from '@private-ecr/aws-sandbox';
import { type ListName, type MetricsDocument, parseSnapshot, type RegionLists } from '@private-ecr/core';
import { entryOf } from '@private-ecr/core/testing';
import type { UnitFacts } from '../model/facts';
import { aScene, judged, type Scene } from './__fixtures__/scenes';

/** A share with the team, as the network builders have none. */
const SHARE = {
  resourceShareArn: 'arn:aws:ram:eu-west-1:111111111111:resource-share/team',
  name: 'team',
  owningAccountId: '111111111111',
  status: 'ACTIVE',
  associations: [
    { associationType: 'PRINCIPAL', associatedEntity: '222222222222', status: 'ASSOCIATED' },
    ...['subnet-team-a', 'subnet-team-b'].map(id => ({
      associationType: 'RESOURCE',
      associatedEntity: `arn:aws:ec2:eu-west-1:111111111111:subnet/${id}`,
      status: 'ASSOCIATED',
    })),
  ],
};

/** The scene as a world of the sandbox, with a scenario laid over it, and back. */
function withScenario(name: string): Scene {
  const scene = aScene({
    change: ({ hub }) => {
      hub.ResourceShares = [structuredClone(SHARE)];
      entryOf(hub, 'VpcEndpoints', 'vpce-s3').RouteTableIds = ['rtb-team'];
    },
  });
  const scenario = SCENARIOS.find(candidate => candidate.name === name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  const changed = scenario.apply(worldOf(scene.units), {});
  const { accounts } = parseSnapshot(changed.snapshot);
  scene.units = scene.units.map(unit => ({
    ...unit,
    lists: accounts[unit.unit.accountId]?.[unit.unit.region] as RegionLists,
    ...(unit.metrics && { metrics: windowsOf(unit.metrics, changed.metrics) }),
  }));
  return scene;
}

type Window = MetricsDocument['accounts'][string][string][number];

function worldOf(units: readonly UnitFacts[]): World {
  const accounts: Record<string, Record<string, Partial<Record<ListName, unknown>>>> = {};
  for (const { unit, lists } of units) accounts[unit.accountId] = { [unit.region]: lists };
  const metrics = units.flatMap(({ unit, metrics: windows = [] }) =>
    windows.flatMap(({ StartTime, MetricDataResults }) =>
      MetricDataResults.map(({ Namespace, MetricName, Dimensions, Period, Values }) => ({
        ...unit,
        namespace: Namespace,
        metricName: MetricName,
        dimensions: Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, Value])),
        periodSeconds: Period,
        start: StartTime,
        values: [...Values],
      })),
    ),
  );
  const snapshot = { schemaVersion: 1, collectedAt: '2026-11-01T10:00:00Z', accounts };
  return { snapshot, metrics, services: {}, images: {}, parameters: {}, rates: {} } as unknown as World;
}

function windowsOf(windows: readonly Window[], metrics: World['metrics']): readonly Window[] {
  return windows.map(window => ({
    ...window,
    MetricDataResults: window.MetricDataResults.map((result, index) => ({
      ...result,
      Values: (metrics[index]?.values ?? []).map(value => value ?? 0),
    })),
  }));
}

describe('a state of the network is told as what it is', () => {
  test.each<[scenario: string, verdict: string, status: string, brokenAt: string[], ruleIds: string[]]>([
    ['healthy', 'reachable', 'healthy', [], []],
    ['s3-route-dropped', 'blocked', 'failing', ['s3 route'], ['s3-gateway-route']],
    [
      'endpoint-group-closed',
      'blocked',
      'failing',
      ['ecr.dkr endpoint-ingress', 'ecr.api endpoint-ingress', 'logs endpoint-ingress'],
      ['workload-trace'],
    ],
    ['private-dns-off', 'blocked', 'failing', ['ecr.dkr dns', 'ecr.api dns'], ['private-dns']],
    [
      'endpoint-failed',
      'blocked',
      'failing',
      ['ecr.dkr endpoint-state', 'ecr.api endpoint-state'],
      ['endpoint-state'],
    ],
    ['az-lost', 'reachable', 'degraded', [], ['endpoint-az-interfaces']],
    ['share-pending', 'reachable', 'degraded', [], ['share-status']],
    // eslint-disable-next-line no-restricted-syntax -- the name of the scenario that misspells the bucket
    ['starlet-policy', 'blocked', 'failing', ['s3 endpoint-policy'], ['workload-trace']],
    ['nat-left-behind', 'reachable', 'healthy', [], ['nat-beside-endpoints']],
    ['idle-endpoint', 'reachable', 'healthy', [], ['endpoint-idle']],
  ])('%s: pulls are %s, the service is %s', (name, verdict, status, brokenAt, ruleIds) => {
    const { service, vpc } = judged(withScenario(name));
    const { pulls, health } = service.summary;
    expect({ verdict: pulls.verdict, status: health.status }).toEqual({ verdict, status });
    expect(pulls.broken.map(link => `${link.service} ${link.checkId}`).sort()).toEqual([...brokenAt].sort());
    expect(health.reasons.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(ruleIds));
    expect(health.reasons.length === 0).toBe(ruleIds.length === 0);
    expect(service.headline === undefined).toBe(status === 'healthy');
    expect([vpc.summary.pulls.verdict, vpc.summary.health.status]).toEqual([verdict, status]);
  });

  test('every scenario of the sandbox is in this table', () => {
    expect(SCENARIOS).toHaveLength(10);
  });
});

test('a zone without an interface shows at each endpoint', () => {
  const { service } = judged(withScenario('az-lost'));
  const [api] = service.summary.endpoints;
  expect(api?.zones.map(({ zoneId, state }) => `${zoneId} ${state}`)).toEqual([
    'euw1-az1 missing',
    'euw1-az2 present',
  ]);
  expect(api?.worst).toBe('degraded');
});

test('a NAT gateway that is left behind is counted, and paid for once by those who share it', () => {
  const before = judged(withScenario('healthy')).vpc.summary;
  const after = judged(withScenario('nat-left-behind')).vpc.summary;
  expect([before.natGateways, after.natGateways]).toEqual([0, 1]);
  const savingOf = ({ savings }: typeof before) =>
    savings.state === 'known' ? Number(savings.monthlyUsd) : NaN;
  // Ireland: 730 hours of a NAT gateway at $0.048 and of its address at $0.005.
  expect((savingOf(before) - savingOf(after)).toFixed(2)).toBe('38.69');
});
