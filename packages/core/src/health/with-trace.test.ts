import { indexSnapshot, parseSnapshot } from '../snapshot';
import {
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  HUB_ACCOUNT,
  type Scenario,
  snapshotOf,
  TEAM_ACCOUNT,
} from '../testing';
import { trace } from '../trace';
import { parseWorkload } from '../workload';
import { health, type HealthInput } from '.';
import { aSeries } from './__fixtures__/hub';
import { ENDPOINT_METRICS, type EndpointMetric } from './metrics/metric-names.data';

const NOW = '2026-11-01T10:10:00Z';

/** Two weeks without drops and resets, for every endpoint of the scenario. */
function quietMetrics({ hub }: Scenario): HealthInput['metrics'] {
  const ids = (hub.VpcEndpoints ?? []).map(({ VpcEndpointId }) => VpcEndpointId);
  const series = ids.flatMap(id =>
    (Object.keys(ENDPOINT_METRICS) as EndpointMetric[]).map(metric =>
      aSeries(id, metric, {}, metric === 'bytesProcessed' ? { '2026-11-01T10:00:00Z': 1 } : {}),
    ),
  );
  const window = { StartTime: '2026-10-18T10:00:00Z', EndTime: NOW, MetricDataResults: series };
  return { schemaVersion: 1, accounts: { [HUB_ACCOUNT]: { 'eu-west-1': [window] } } };
}

function healthOf(scenario: Scenario) {
  const snapshot = indexSnapshot(parseSnapshot(snapshotOf(scenario)));
  const result = trace(snapshot, parseWorkload(scenario.workload));
  return health({
    snapshot,
    metrics: quietMetrics(scenario),
    traces: [{ workload: 'payments/api', result }],
    now: NOW,
  });
}

/** A network as the builders make it, with the shares that tell who else uses it. */
function withShares(scenario: Scenario): Scenario {
  scenario.hub.ResourceShares = [];
  scenario.team.ResourceShares = [];
  return scenario;
}

describe('health of networks that trace can pull through', () => {
  test('subnets of the hub that a team uses', () => {
    const report = healthOf(withShares(aSharedSubnetWorkload()));
    expect(report.reasons.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(report.status).toBe('healthy');
  });

  test('a network of its own behind a Transit Gateway', () => {
    const report = healthOf(withShares(aSpoke()));
    expect(report.reasons.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(report.status).toBe('healthy');
  });

  test('a broken link is told by the rule that owns it and by the workload that it stops', () => {
    const scenario = withShares(aSharedSubnetWorkload());
    entryOf(scenario.hub, 'VpcEndpoints', 'vpce-dkr').State = 'rejected';
    const report = healthOf(scenario);
    expect(report.status).toBe('failing');
    expect(report.reasons.map(({ ruleId, subject }) => [ruleId, subject.id])).toEqual([
      ['workload-trace', 'payments/api'],
      ['endpoint-state', 'vpce-dkr'],
    ]);
  });

  test("a participant's view alone is unknown", () => {
    const scenario = withShares(aSharedSubnetWorkload());
    const { accounts, ...rest } = snapshotOf(scenario);
    const snapshot = indexSnapshot({ ...rest, accounts: { [TEAM_ACCOUNT]: accounts[TEAM_ACCOUNT] ?? {} } });
    const result = trace(snapshot, parseWorkload(scenario.workload));
    const traces = [{ workload: 'payments/api', result }];
    expect(health({ snapshot, metrics: quietMetrics(scenario), traces, now: NOW }).status).toBe('unknown');
  });
});
