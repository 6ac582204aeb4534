import { health, type WorkloadTrace } from '..';
import { findingsOf, missingFor } from '../__fixtures__/findings';
import { aHealthyInput } from '../__fixtures__/hub';
import { aDecidedLeg, aLeg, aTrace } from '../__fixtures__/traces';

const RULE = 'workload-trace';
const withTraces = (...traces: WorkloadTrace[]) => ({ ...aHealthyInput(), traces });

describe('what traces say of the workloads', () => {
  test.each<[string, WorkloadTrace[], object[]]>([
    ['no workload is well', [], []],
    ['one that can pull is well', [aTrace('api', 'reachable', [aLeg('ecr.api', 'subnet-0paya')])], []],
    [
      'one that cannot',
      [
        aTrace('api', 'blocked', [
          aLeg('ecr.api', 'subnet-0paya'),
          aDecidedLeg('s3', 'subnet-0paya', 'fail'),
        ]),
      ],
      [
        {
          severity: 'failing',
          subject: 'api',
          detail: 'api cannot reach s3 from subnet-0paya: fail on the way to s3',
        },
      ],
    ],
    [
      'one that cannot, in several ways',
      [
        aTrace('api', 'blocked', [
          aDecidedLeg('s3', 'subnet-0b', 'fail'),
          aDecidedLeg('logs', 'subnet-0a', 'fail'),
        ]),
      ],
      [
        {
          severity: 'failing',
          detail:
            'api cannot reach logs from subnet-0a: fail on the way to logs, and 1 more of its ways fail',
        },
      ],
    ],
    [
      "a leg of the container instance's agent explains nothing",
      [
        aTrace('api', 'blocked', [
          { ...aDecidedLeg('ecs', 'subnet-0a', 'fail'), purpose: 'agent' },
          aDecidedLeg('s3', 'subnet-0a', 'fail'),
        ]),
      ],
      [{ detail: 'api cannot reach s3 from subnet-0a: fail on the way to s3' }],
    ],
    ['one that is blocked without a leg', [aTrace('api', 'blocked')], [{ detail: 'api cannot pull' }]],
    [
      'one of which it is not known',
      [aTrace('api', 'unknown', [aDecidedLeg('s3', 'subnet-0paya', 'unknown')])],
      [{ severity: 'unknown', subject: 'api' }],
    ],
    [
      'two of which one cannot',
      [aTrace('web', 'reachable'), aTrace('api', 'blocked')],
      [{ severity: 'failing', subject: 'api' }],
    ],
  ])('%s', (_what, traces, findings) => {
    const found = findingsOf(RULE, withTraces(...traces));
    expect(found).toMatchObject(findings);
    expect(found).toHaveLength(findings.length);
  });

  test('a failing check brings its evidence and its fix', () => {
    const input = withTraces(aTrace('api', 'blocked', [aDecidedLeg('s3', 'subnet-0paya', 'fail')]));
    expect(health(input).reasons[0]).toMatchObject({
      evidence: [
        { type: 'workload', id: 'api' },
        { type: 'subnet', id: 'subnet-0paya' },
        { type: 'route-table', id: 'rtb-0team' },
      ],
      fix: 'Mend the way to s3.',
    });
  });
});

describe('warnings on a workload that can pull', () => {
  test.each([
    ['cross-az', ['degraded']],
    ['nat-beside-endpoints', ['info']],
    ['permissions-not-seen', ['info']],
    ['a-new-warning', ['info']],
  ])('%s is told as %j', (id, severities) => {
    const input = withTraces(aTrace('api', 'reachable', [], { id, detail: 'b' }, { id, detail: 'a' }));
    const found = findingsOf(RULE, input);
    expect(found.map(({ severity }) => severity)).toEqual(severities);
    expect(found).toMatchObject([{ detail: 'api: a, b' }]);
  });
});

describe('what was not seen leaves it open', () => {
  test('a check of permissions that was not seen does not explain an unknown leg', () => {
    const permissions = aLeg('logs', 'subnet-0a', {
      verdict: 'unknown',
      checks: [{ id: 'execution-role', verdict: 'unknown', detail: 'the role is not known', evidence: [] }],
    });
    const trace = aTrace('api', 'unknown', [permissions, aDecidedLeg('s3', 'subnet-0a', 'unknown')]);
    expect(findingsOf(RULE, withTraces(trace))).toMatchObject([
      { detail: 'not seen: whether api can pull; s3 from subnet-0a: unknown on the way to s3' },
    ]);
  });

  test.each<[string, WorkloadTrace[] | undefined, string]>([
    ['traces', undefined, 'the traces of the workloads'],
    ['what a trace did not see', [aTrace('api', 'unknown')], 'whether api can pull'],
  ])('%s', (_what, traces, missing) => {
    expect(missingFor(RULE, { ...aHealthyInput(), traces })).toEqual([missing]);
  });

  test('a trace without legs explains itself by its warning', () => {
    const warning = { id: 'not-awsvpc', detail: 'the host pulls, not the task' };
    expect(findingsOf(RULE, withTraces(aTrace('api', 'unknown', [], warning)))).toMatchObject([
      { detail: 'not seen: whether api can pull; the host pulls, not the task' },
    ]);
  });
});
