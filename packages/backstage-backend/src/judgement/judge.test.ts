import { type EntityDetail, entityDetailSchema, hubListSchema, type RegionLists } from '@private-ecr/core';
import { aSpoke, entryOf, HUB_ACCOUNT, REGION, type Scenario, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import type { StoppedTask, UnitFacts } from '../model/facts';
import type { Target } from '../model/target';
import { groupsOf } from './groups';
import { judge } from './judge';
import {
  aScene,
  HUB,
  judged,
  NOW,
  READ_AT,
  type Scene,
  SERVICE_ARN,
  SERVICE_REF,
  VPC_REF,
} from './__fixtures__/scenes';

const TASK_ARN = `arn:aws:ecs:${REGION}:${TEAM_ACCOUNT}:task/main/1`;

const pullTimeout = (
  stoppedAt = '2026-11-01T09:59:00Z',
  changes: Partial<StoppedTask> = {},
): StoppedTask => ({
  taskArn: TASK_ARN,
  serviceArn: SERVICE_ARN,
  stoppedAt,
  stoppedReason:
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ' +
    `${TEAM_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/team/api:1.4.2: Get "https://${TEAM_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/v2/": dial tcp 10.0.0.11:443: i/o timeout`,
  ...changes,
});

function withService(scene: Scene, change: (service: Target) => Target): Scene {
  scene.targets = scene.targets.map(target => (target.kind === 'service' ? change(target) : target));
  return scene;
}

function withUnit(scene: Scene, accountId: string, change: (unit: UnitFacts) => UnitFacts): Scene {
  scene.units = scene.units.map(unit => (unit.unit.accountId === accountId ? change(unit) : unit));
  return scene;
}

test('what is judged is what the API answers', () => {
  const freshness = {
    collectedAt: READ_AT,
    ageSeconds: 1,
    staleAfterSeconds: 3_600,
    stale: false,
    units: [],
  };
  for (const make of [undefined, aSpoke]) {
    const { entities, hubs } = judged(aScene({ ...(make && { make }), stoppedTasks: [pullTimeout()] }));
    for (const { summary, detail, pullFailures } of entities) {
      const answer: EntityDetail = {
        summary: { ...summary, freshness },
        ...detail,
        pullFailures: [...pullFailures],
        services: [],
        judgedAt: NOW.toISOString(),
      };
      expect(entityDetailSchema.parse(answer)).toEqual(answer);
    }
    const list = { hubs: hubs.map(({ hub }) => ({ ...hub, vpcs: 1, services: 1, freshness })) };
    expect(hubListSchema.parse(list)).toEqual(list);
  }
});

describe('a service in subnets of a hub, and one in a VPC of its own', () => {
  test.each<[string, (() => Scenario) | undefined]>([
    ['shared subnets', undefined],
    ['spoke', aSpoke],
  ])('%s: reachable and healthy', (_what, make) => {
    const { service, vpc, hubs } = judged(aScene(make && { make }));
    expect(service.summary).toMatchObject({
      state: 'judged',
      pulls: { verdict: 'reachable', workload: 'ecs-service' },
      health: { status: 'healthy', reasons: [] },
      natGateways: 0,
    });
    expect(service).not.toHaveProperty('headline');
    expect(vpc).toMatchObject({ serviceRefs: [SERVICE_REF], summary: { health: { status: 'healthy' } } });
    const names = service.summary.endpoints.map(({ service: name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ecr.api', 'ecr.dkr', 'logs', 's3']));
    // The gateway endpoint of a hub is of no use to a VPC behind it, which has its own.
    expect(names.filter(name => name === 's3')).toHaveLength(1);
    expect(hubs[0]?.hub).toMatchObject({ hub: 'main', title: 'main', status: 'healthy' });
    expect(service.units.map(({ accountId }) => accountId).sort()).toEqual([HUB_ACCOUNT, TEAM_ACCOUNT]);
  });
});

describe('an entity of which nothing is known yet', () => {
  test('was not placed: incomplete, with its problems', () => {
    const problem = {
      entityRef: VPC_REF,
      field: 'private-ecr.io/vpc-id',
      found: 'nothing',
      allowed: 'x',
      fix: 'add it',
    };
    const scene = aScene();
    scene.targets = scene.targets.map(({ placement: _placement, ...target }) => ({
      ...target,
      problems: [problem],
    }));
    const { service, vpc } = judged(scene);
    expect(vpc.summary).toMatchObject({
      state: 'incomplete',
      problems: [problem],
      pulls: { verdict: 'unknown' },
    });
    expect(vpc.serviceRefs).toEqual([SERVICE_REF]);
    expect(service.headline).toBe('private-ecr.io/vpc-id: found nothing; add it');
  });

  test('was not read: pending', () => {
    const { service } = judged({ ...aScene(), units: [] });
    expect(service).toMatchObject({
      headline: 'Nothing was read yet',
      summary: { state: 'pending', health: { status: 'unknown' } },
    });
  });
});

describe('facts that are missing make unknown, with the reason', () => {
  const failure = {
    code: 'AccessDenied',
    message: 'the role may not be assumed',
    since: '2026-11-01T09:40:00Z',
  };

  test.each<[string, RegExp, (scene: Scene) => Scene]>([
    [
      'an account refuses access',
      /VpcEndpoints.* of account 111111111111 in eu-west-1 cannot be read since 2026-11-01T09:40:00Z: the role may not be assumed \(AccessDenied\)/,
      scene =>
        withUnit(scene, HUB_ACCOUNT, ({ unit }) => ({
          schemaVersion: 1,
          unit,
          lists: {},
          parts: { VpcEndpoints: { collectedAt: null, failure } },
        })),
    ],
    [
      'an account was not read yet',
      /account 111111111111 in eu-west-1 was not read yet/,
      scene => ({ ...scene, units: scene.units.filter(({ unit }) => unit.accountId !== HUB_ACCOUNT) }),
    ],
    [
      'what was read is too old',
      /were read at 2026-11-01T10:00:00Z, more than 3600 seconds ago/,
      scene => ({ ...scene, input: { now: new Date('2026-11-01T11:00:01Z') } }),
    ],
    [
      'a list does not say when it was read',
      /endpoint/i,
      scene =>
        withUnit(scene, HUB_ACCOUNT, unit => {
          const { VpcEndpoints: _gone, ...parts } = unit.parts;
          return { ...unit, parts };
        }),
    ],
    [
      'facts that no engine can read',
      /what was read of account 111111111111 in eu-west-1 cannot be used: facts of 111111111111\/eu-west-1/,
      scene =>
        withUnit(scene, HUB_ACCOUNT, unit => ({
          ...unit,
          lists: { Subnets: [null] } as unknown as RegionLists,
        })),
    ],
    [
      'the ECS service was not read',
      /the ECS service arn:\S+ was not read/,
      scene =>
        withUnit(scene, TEAM_ACCOUNT, ({ workloads: _gone, ...unit }) => ({
          ...unit,
          parts: { ...unit.parts, Workloads: { collectedAt: null, failure } },
        })),
    ],
    [
      'ECS has no such service',
      /ECS has no service arn:\S+; correct the annotation/,
      scene => withUnit(scene, TEAM_ACCOUNT, unit => ({ ...unit, workloads: [] })),
    ],
    [
      'a subnet of the workload that its account does not have',
      /subnet-gone/,
      scene =>
        withUnit(scene, TEAM_ACCOUNT, unit => ({
          ...unit,
          workloads: (unit.workloads ?? []).map(observed => ({
            ...observed,
            workload: {
              ...observed.workload,
              networkConfiguration: {
                awsvpcConfiguration: { subnets: ['subnet-gone'], securityGroups: ['sg-task'] },
              },
            },
          })),
        })),
    ],
  ])('%s', (_what, because, change) => {
    const { service } = judged(change(aScene()));
    const { pulls, health } = service.summary;
    expect(pulls.verdict).toBe('unknown');
    expect(pulls.unknownBecause.join('\n')).toMatch(because);
    expect(health.status).toBe('unknown');
    expect(service.headline).toMatch(/^Unknown: /);
  });

  test('one account that cannot be used stops no other', () => {
    const other = {
      ...aScene().units[0]!,
      unit: { accountId: '333333333333', region: REGION },
      lists: 7 as never,
    };
    const scene = aScene();
    expect(judged({ ...scene, units: [...scene.units, other] }).service.summary.pulls.verdict).toBe(
      'reachable',
    );
  });
});

describe('a pull that really failed', () => {
  const failuresOf = (...stoppedTasks: StoppedTask[]) => judged(aScene({ stoppedTasks })).service;

  test('contradicts a trace that finds every link whole: degraded, with both facts', () => {
    const service = failuresOf(pullTimeout());
    expect(service.summary).toMatchObject({
      pulls: { verdict: 'reachable' },
      health: { status: 'degraded' },
    });
    expect(service.headline).toMatch(
      /failed to start at 2026-11-01T09:59:00.000Z .*i\/o timeout.* finds every link whole/,
    );
    expect(service.pullFailures).toMatchObject([{ taskArn: TASK_ARN, contradictsTrace: true }]);
    expect(service.pullFailures[0]?.causes[0]).toMatchObject({ confirmation: expect.any(String) as string });
    expect(service.summary.lastPullFailure?.at).toBe('2026-11-01T09:59:00.000Z');
  });

  test('long ago is told, and contradicts nothing', () => {
    const service = failuresOf(pullTimeout('2026-10-30T09:59:00Z'));
    expect(service.summary.health.status).toBe('healthy');
    expect(service.pullFailures).toMatchObject([{ contradictsTrace: false }]);
  });

  test('is confirmed where the trace finds the link broken', () => {
    const scene = aScene({
      stoppedTasks: [pullTimeout()],
      change: ({ hub }) => (entryOf(hub, 'SecurityGroups', 'sg-endpoints').IpPermissions = []),
    });
    const { service } = judged(scene);
    expect(service.summary.health.status).toBe('failing');
    expect(service.pullFailures[0]).toMatchObject({ contradictsTrace: false });
    expect(service.pullFailures[0]?.causes.map(({ confirmation }) => confirmation)).toContain('confirmed');
  });

  test.each<[string, StoppedTask]>([
    [
      'a deployment',
      pullTimeout(READ_AT, { stoppedReason: 'Scaling activity initiated by deployment ecs-svc/1' }),
    ],
    ['a program that ended', pullTimeout(READ_AT, { stoppedReason: 'Essential container in task exited' })],
    ['a time that is none', pullTimeout('yesterday')],
    ['another service', pullTimeout(READ_AT, { serviceArn: `${SERVICE_ARN}-b` })],
    ['nothing at all', pullTimeout(READ_AT, { stoppedReason: '' })],
  ])('is not what ECS stopped for %s', (_what, task) => {
    const service = failuresOf(task);
    expect(service.pullFailures).toEqual([]);
    expect(service.summary.health.status).toBe('healthy');
  });

  test('holds no secret', () => {
    const secret =
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
    const { stoppedReason } = pullTimeout();
    const service = failuresOf(
      pullTimeout(READ_AT, { stoppedReason: `${stoppedReason} Authorization: Bearer ${secret}` }),
    );
    expect(service.pullFailures).toHaveLength(1);
    expect(JSON.stringify(service)).not.toContain(secret);
  });

  test('over and over: the newest, latest first', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      pullTimeout(new Date(Date.parse('2026-11-01T09:00:00Z') + index * 1_000).toISOString(), {
        taskArn: `${TASK_ARN}${index}`,
      }),
    );
    const { pullFailures } = failuresOf(...many);
    expect(pullFailures).toHaveLength(20);
    expect(pullFailures[0]?.taskArn).toBe(`${TASK_ARN}49`);
  });
});

describe('a service without an ECS service is traced by the default workload', () => {
  const withDefault = (change?: (scenario: Scenario) => void, groupName = 'private-ecr-team-tasks') =>
    withService(
      aScene({
        change: scenario => {
          entryOf(scenario.team, 'SecurityGroups', 'sg-task').GroupName = groupName;
          change?.(scenario);
        },
      }),
      ({ ecsServiceArn: _gone, ...service }) => service,
    );

  test('in the subnets of the annotation, with the image of the repository', () => {
    const { service } = judged(withDefault());
    expect(service.summary.pulls).toMatchObject({ verdict: 'reachable', workload: 'default' });
    expect(service.detail.workloads[0]?.legs.map(leg => `${leg.service} ${leg.subnetId}`)).toEqual(
      expect.arrayContaining(['ecr.dkr subnet-team-a', 's3 subnet-team-b', 'logs subnet-team-a']),
    );
  });

  test('what is broken for it is broken', () => {
    const { service } = judged(
      withDefault(({ hub }) => void entryOf(hub, 'RouteTables', 'rtb-team').Routes?.pop()),
    );
    expect(service.summary.pulls.broken).toMatchObject([
      { service: 's3', checkId: 'route', workload: SERVICE_REF },
    ]);
  });

  test('a policy that refuses a log group which only stands for one refuses nothing', () => {
    const { service } = judged(
      withDefault(({ hub }) => {
        entryOf(hub, 'VpcEndpoints', 'vpce-logs').PolicyDocument = JSON.stringify({
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'logs:*',
              Resource: 'arn:aws:s3:::anything',
            },
          ],
        });
      }),
    );
    expect(service.summary.pulls.verdict).toBe('unknown');
    expect(service.summary.pulls.unknownBecause.join()).toMatch(/what its tasks name is not known/);
  });

  test.each<[string, RegExp, () => Scene]>([
    [
      'nobody knows the group of its tasks',
      /none of 222222222222 in vpc-hub is called private-ecr-\*-tasks/,
      () => withDefault(undefined, 'something-else'),
    ],
    [
      'it names no repository either',
      /add the annotation aws\.amazon\.com\/amazon-ecs-service-arn or aws\.amazon\.com\/amazon-ecr-arn/,
      () => withService(withDefault(), service => ({ ...service, repositoryArns: [] })),
    ],
  ])('is unknown where %s', (_what, because, scene) => {
    const { pulls } = judged(scene()).service.summary;
    expect(pulls.verdict).toBe('unknown');
    expect(pulls.unknownBecause.join()).toMatch(because);
  });
});

test('a service that runs in another VPC than its entity says is told so', () => {
  const scene = aScene();
  scene.targets = scene.targets.map(target => ({
    ...target,
    placement: { ...target.placement!, vpcId: 'vpc-elsewhere' },
  }));
  expect(judged(scene).service.summary.pulls.warnings).toMatchObject([
    {
      id: 'other-vpc',
      detail: expect.stringMatching(/runs in subnet-team-a of vpc-hub, .* vpc-elsewhere/) as string,
    },
  ]);
});

describe('in a shared VPC a team is told what concerns it', () => {
  const NEIGHBOUR = {
    SubnetId: 'subnet-next-a',
    VpcId: 'vpc-hub',
    OwnerId: HUB_ACCOUNT,
    CidrBlock: '10.0.40.0/24',
    AvailabilityZone: 'eu-west-1a',
    AvailabilityZoneId: 'euw1-az1',
  };
  const share = (principal: string, subnetId: string, status: string) => ({
    resourceShareArn: `arn:aws:ram:${REGION}:${HUB_ACCOUNT}:resource-share/${subnetId}`,
    owningAccountId: HUB_ACCOUNT,
    status: 'ACTIVE',
    associations: [
      { associationType: 'PRINCIPAL', associatedEntity: principal, status },
      {
        associationType: 'RESOURCE',
        associatedEntity: `arn:aws:ec2:${REGION}:${HUB_ACCOUNT}:subnet/${subnetId}`,
        status: 'ASSOCIATED',
      },
    ],
  });

  test.each<[string, string, string, (scenario: Scenario) => void]>([
    [
      'a route that its neighbour lacks',
      'healthy',
      'failing',
      ({ hub }) => {
        hub.Subnets?.push(NEIGHBOUR);
        hub.RouteTables?.push({
          RouteTableId: 'rtb-next',
          OwnerId: HUB_ACCOUNT,
          VpcId: 'vpc-hub',
          Associations: [{ SubnetId: 'subnet-next-a', Main: false }],
          Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }],
        });
        hub.ResourceShares = [
          share('333333333333', 'subnet-next-a', 'ASSOCIATED'),
          share(TEAM_ACCOUNT, 'subnet-team-a', 'ASSOCIATED'),
        ];
      },
    ],
    [
      'a share with its neighbour that failed',
      'healthy',
      'failing',
      ({ hub }) => (hub.ResourceShares = [share('333333333333', 'subnet-next-a', 'FAILED')]),
    ],
    [
      'its own share that failed',
      'failing',
      'failing',
      ({ hub }) => (hub.ResourceShares = [share(TEAM_ACCOUNT, 'subnet-team-a', 'FAILED')]),
    ],
    [
      'an endpoint that failed',
      'failing',
      'failing',
      ({ hub }) => (entryOf(hub, 'VpcEndpoints', 'vpce-logs').State = 'failed'),
    ],
  ])('%s: the team is %s, the hub %s', (_what, ofTeam, ofHub, change) => {
    const { service, vpc, hubs } = judged(aScene({ change }));
    expect(service.summary.health.status).toBe(ofTeam);
    expect(vpc.summary.health.status).toBe(ofTeam);
    expect(hubs[0]?.hub.status).toBe(ofHub);
  });
});

describe('a hub', () => {
  test('shows its room and its cost', () => {
    const [hub] = judged(aScene()).hubs;
    expect(hub?.hub).toMatchObject({
      capacity: {
        participants: { used: 0, limit: 100 },
        interfaceEndpoints: { used: 3, limit: 50 },
        subnets: 4,
      },
      // Ireland: 3 endpoints in 2 zones at $0.011 for 730 hours.
      fixedMonthlyUsd: '48.18',
    });
    expect(hub?.entityRefs).toEqual([SERVICE_REF, VPC_REF]);
  });

  test('nobody uses is judged all the same', () => {
    const { units, input } = aScene();
    const [group] = groupsOf([], [HUB]);
    expect(judge(group!, units, input).hubs[0]?.hub).toMatchObject({
      status: 'healthy',
      fixedMonthlyUsd: '48.18',
    });
  });

  test('that was not read is unknown, never empty', () => {
    const scene = aScene();
    scene.units = scene.units.filter(({ unit }) => unit.accountId === TEAM_ACCOUNT);
    expect(judged(scene).hubs[0]?.hub).toMatchObject({
      status: 'unknown',
      capacity: {
        participants: { used: null },
        interfaceEndpoints: { used: null },
        freeAddresses: null,
        subnets: null,
      },
    });
    expect(judged(scene).hubs[0]?.hub).not.toHaveProperty('fixedMonthlyUsd');
  });
});

test('a VPC that no service depends on is judged by its network, and its pulls are not known', () => {
  const scene = aScene();
  scene.targets = scene.targets.filter(({ kind }) => kind === 'vpc');
  const { pulls, health } = judged(scene).of(VPC_REF).summary;
  expect(pulls.unknownBecause[0]).toMatch(/no service of the catalog depends on it/);
  expect(health.status).toBe('healthy');
});
