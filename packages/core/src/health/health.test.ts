import { InvalidInputError } from '../errors';
import { health, HEALTH_RULES, type HealthInput } from '.';
import {
  aHealthyInput,
  aHub,
  anEndpoint,
  COLLECTED_AT,
  HUB,
  type Lists,
  metricsWith,
  NOW,
  REGION,
  snapshotOf,
  TEAM,
} from './__fixtures__/hub';
import { aTrace } from './__fixtures__/traces';

describe('health', () => {
  test('a network of which all is known and well is healthy', () => {
    expect(health(aHealthyInput())).toEqual({
      status: 'healthy',
      reasons: [
        // The traffic of the fixture is that of one endpoint; the other one is new.
        expect.objectContaining({ ruleId: 'endpoint-idle', severity: 'info' }),
      ],
      collectedAt: COLLECTED_AT,
      ageSeconds: 600,
      notSeen: [],
    });
  });

  test('a snapshot of nothing is unknown', () => {
    const report = health({ snapshot: snapshotOf({}), now: NOW });
    expect(report.status).toBe('unknown');
    expect(report.notSeen).toEqual(
      [
        {
          ruleIds: ['workload-trace'],
          what: 'the traces of the workloads',
          matters: 'one of them may be unable to pull',
        },
        {
          ruleIds: ['endpoint-state'],
          what: `the VpcEndpoints of ${HUB} in ${REGION}`,
          matters: 'neither its VPCs nor their endpoints are known',
        },
      ].sort((a, b) => (a.what < b.what ? -1 : 1)),
    );
  });

  test('a fact that several rules want is named once, with all of them', () => {
    const { notSeen } = health(aHealthyInput(aHub({ Subnets: undefined })));
    const subnets = notSeen.filter(({ what }) => what === `the Subnets of ${HUB} in ${REGION}`);
    expect(subnets.flatMap(({ ruleIds }) => ruleIds).sort()).toEqual([
      'endpoint-az-interfaces',
      's3-gateway-route',
    ]);
  });

  test('the worst reason makes the status, and all are told', () => {
    const hub = aHub({
      VpcEndpoints: [anEndpoint('ecr.api', { State: 'failed' }), anEndpoint('ecr.dkr', { State: 'pending' })],
    });
    const report = health({ ...aHealthyInput(hub), metrics: undefined });
    expect(report.status).toBe('failing');
    expect(new Set(report.reasons.map(({ severity }) => severity))).toEqual(
      new Set(['failing', 'degraded', 'unknown']),
    );
  });

  test('now may be a date', () => {
    expect(health({ ...aHealthyInput(), now: new Date(NOW) })).toEqual(health(aHealthyInput()));
  });
});

describe('what is asked about', () => {
  const other = '333333333333';
  const broken: Lists = {
    Vpcs: [{ VpcId: 'vpc-0b', OwnerId: other }],
    VpcEndpoints: [
      anEndpoint('ecr.api', { VpcEndpointId: 'vpce-0b', VpcId: 'vpc-0b', OwnerId: other, State: 'failed' }),
    ],
  };
  const input = { ...aHealthyInput(), snapshot: snapshotOf(aHub(), { [other]: broken }) };

  test.each<[string, HealthInput['selection'], string]>([
    ['everything', undefined, 'failing'],
    ['a healthy account beside a broken one', { accountIds: [HUB] }, 'healthy'],
    ['a healthy VPC beside a broken one', { vpcIds: ['vpc-0hub'] }, 'healthy'],
    ['the broken one', { accountIds: [other] }, 'failing'],
    ['another Region', { regions: ['eu-west-2'] }, 'unknown'],
    ['nothing', { accountIds: [] }, 'unknown'],
  ])('%s', (_what, selection, status) => {
    expect(health({ ...input, selection }).status).toBe(status);
  });

  test('an account that has no VPC and no endpoint takes nothing away', () => {
    const snapshot = snapshotOf(aHub(), {
      [TEAM]: { Vpcs: [], Roles: [], HostedZones: [], ProfileAssociations: [] },
      [other]: { Roles: [] },
    });
    expect(health({ ...input, snapshot }).status).toBe('healthy');
  });
});

describe('bad input', () => {
  test.each<[string, Partial<HealthInput>, string]>([
    ['a time without its offset', { now: '2026-11-01T10:10:00' }, 'now: found "2026-11-01T10:10:00"'],
    ['no time', { now: 'today' }, 'now: found "today"'],
    ['a date that is none', { now: new Date('today') }, 'now: found'],
    ['a share above 1', { thresholds: { policyFillRatio: 90 } }, 'thresholds: policyFillRatio: found 90'],
    ['a negative time', { thresholds: { staleAfterSeconds: -1 } }, 'thresholds: staleAfterSeconds: found -1'],
    [
      'a threshold that there is not',
      { thresholds: { age: 1 } as object },
      'thresholds: age: found an unknown field',
    ],
    [
      'a selection that there is not',
      { selection: { vpcs: [] } as object },
      'selection: vpcs: found an unknown field',
    ],
  ])('%s is refused', (_what, changes, message) => {
    const run = () => health({ ...aHealthyInput(), ...changes });
    expect(run).toThrow(InvalidInputError);
    expect(run).toThrow(message);
  });
});

describe('odd shapes', () => {
  test.each<[string, Lists]>([
    [
      'an endpoint of no type',
      aHub({ VpcEndpoints: [anEndpoint('ecr.api', { VpcEndpointType: undefined })] }),
    ],
    [
      'ids that are names of built-in fields',
      aHub({ VpcEndpoints: [anEndpoint('ecr.api', { VpcEndpointId: '__proto__', VpcId: 'constructor' })] }),
    ],
    [
      'a Region that nobody knows',
      aHub({ VpcEndpoints: [anEndpoint('ecr.api', { ServiceName: 'com.amazonaws.xx-moon-9.ecr.api' })] }),
    ],
    [
      'a policy of 10 MB',
      aHub({ VpcEndpoints: [anEndpoint('ecr.api', { PolicyDocument: 'x'.repeat(1e7) })] }),
    ],
    [
      'records without values',
      aHub({
        HostedZones: [
          {
            Id: 'Z',
            Name: 'amazonaws.com',
            VPCs: [{ VPCId: 'v' }],
            ResourceRecordSets: [{ Name: '*.amazonaws.com', Type: 'A' }],
          },
        ],
      }),
    ],
  ])('%s is reported on, not thrown at', (_what, hub) => {
    expect(health(aHealthyInput(hub)).reasons).toEqual(expect.any(Array));
  });

  test('an S3 interface of private DNS alone is no endpoint of a gateway', () => {
    const hub = aHub({ VpcEndpoints: [anEndpoint('s3')] });
    const metrics = metricsWith({ bytesProcessed: 1 }, { endpointId: 'vpce-0s3' });
    expect(health({ ...aHealthyInput(hub), metrics, traces: [aTrace('api', 'reachable')] }).status).toBe(
      'healthy',
    );
  });
});

describe('the rules', () => {
  test('have one name each', () => {
    const ids = HEALTH_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
