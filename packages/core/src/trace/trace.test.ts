import { InvalidInputError } from '../errors';
import { indexSnapshot } from '../snapshot';
import { aNatSpoke, aSharedSubnetWorkload, aSpoke, entryOf, type Scenario, snapshotOf } from '../testing';
import { parseWorkload } from '../workload';
import { legOf, traceOf } from './__fixtures__/tester';
import { CHECK_IDS, CHECKS, trace } from '.';

const container = ({ workload }: Scenario) => workload.taskDefinition.containerDefinitions[0]!;
const withImage = (image: string) => (scenario: Scenario) => void (container(scenario).image = image);

test('every check is made, in the documented order', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
});

describe('legs', () => {
  test('one per needed service and subnet, each with all checks in order', () => {
    const { legs } = traceOf(aSharedSubnetWorkload);
    expect(legs.map(({ service, subnetId }) => `${service} ${subnetId}`)).toEqual(
      ['ecr.api', 'ecr.dkr', 's3', 'logs'].flatMap(service =>
        ['subnet-team-a', 'subnet-team-b'].map(subnetId => `${service} ${subnetId}`),
      ),
    );
    for (const { checks } of legs) expect(checks.map(({ id }) => id)).toEqual(CHECK_IDS);
  });

  test('a leg says its zone, its way and its endpoint', () => {
    expect(legOf(traceOf(aSharedSubnetWorkload), 'ecr.api', 'subnet-team-b')).toMatchObject({
      region: 'eu-west-1',
      availabilityZone: 'eu-west-1b',
      availabilityZoneId: 'euw1-az2',
      purpose: 'pull',
      via: 'interface-endpoint',
      endpointId: 'vpce-api',
      verdict: 'pass',
    });
  });

  test.each([
    ['ecr.dkr', aSharedSubnetWorkload, 'interface-endpoint', undefined],
    ['s3', aSharedSubnetWorkload, 'gateway-endpoint', undefined],
    ['s3', aNatSpoke, 'nat', undefined],
    ['ecr.api', aNatSpoke, 'nat', undefined],
    [
      'ecr.api',
      aNatSpoke,
      'internet',
      ({ team, workload }: Scenario) => {
        workload.networkConfiguration!.awsvpcConfiguration!.assignPublicIp = 'ENABLED';
        entryOf(team, 'RouteTables', 'rtb-spoke').Routes![1] = {
          DestinationCidrBlock: '0.0.0.0/0',
          GatewayId: 'igw-1',
        };
      },
    ],
    [
      'ecr.api',
      aSharedSubnetWorkload,
      'none',
      ({ hub }: Scenario) => void (entryOf(hub, 'Vpcs', 'vpc-hub').EnableDnsSupport = false),
    ],
    ['ecr.api', aSharedSubnetWorkload, 'unknown', ({ hub }: Scenario) => void (hub.VpcEndpoints = undefined)],
    [
      'ecr.api',
      aSpoke,
      'interface-endpoint',
      ({ team }: Scenario) => void entryOf(team, 'RouteTables', 'rtb-spoke').Routes!.splice(1, 1),
    ],
  ])('%s goes via %#: %p', (service, build, via, change) => {
    expect(legOf(traceOf(build, change), service).via).toBe(via);
  });

  test('images of several registries are all looked at', () => {
    const result = traceOf(aSharedSubnetWorkload, ({ workload }) =>
      workload.taskDefinition.containerDefinitions.push({
        name: 'sidecar',
        image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/base/proxy:1',
      }),
    );
    const checks = legOf(result, 'ecr.dkr').checks.filter(({ verdict }) => verdict === 'fail');
    expect(checks.map(({ id }) => id)).toEqual(['execution-role']);
    expect(checks[0]?.detail).toContain('repository/base/proxy');
  });
});

describe('the verdict on a workload', () => {
  test.each([
    ['everything is right in shared subnets', aSharedSubnetWorkload, undefined, 'reachable'],
    ['everything is right in a spoke', aSpoke, undefined, 'reachable'],
    ['everything goes through a NAT gateway', aNatSpoke, undefined, 'reachable'],
    [
      'permissions are not known',
      aSharedSubnetWorkload,
      ({ team }: Scenario) => void (team.Roles = undefined),
      'reachable',
    ],
    [
      'permissions are known to fail',
      aSharedSubnetWorkload,
      ({ team }: Scenario) => void (team.Roles![0]!.RolePolicyList = []),
      'blocked',
    ],
    [
      'one subnet of two is cut off',
      aSharedSubnetWorkload,
      ({ hub }: Scenario) => {
        entryOf(hub, 'RouteTables', 'rtb-team').Associations = [{ SubnetId: 'subnet-team-a' }];
        entryOf(hub, 'RouteTables', 'rtb-ep').Associations!.push({ SubnetId: 'subnet-team-b' });
      },
      'blocked',
    ],
    [
      'a known failure beside what is not known',
      aSharedSubnetWorkload,
      ({ hub }: Scenario) => {
        hub.NetworkAcls = undefined;
        entryOf(hub, 'VpcEndpoints', 'vpce-api').State = 'failed';
      },
      'blocked',
    ],
    [
      'a network fact is missing',
      aSharedSubnetWorkload,
      ({ hub }: Scenario) => void (hub.NetworkAcls = undefined),
      'unknown',
    ],
    [
      'only what the agent of a container instance needs is missing',
      aSharedSubnetWorkload,
      ({ workload }: Scenario) => void (workload.launchType = 'EC2'),
      'reachable',
    ],
    [
      'Windows in shared subnets',
      aSharedSubnetWorkload,
      ({ workload }: Scenario) =>
        void (workload.taskDefinition.runtimePlatform = {
          operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE',
        }),
      'reachable',
    ],
    [
      'a failing S3 interface endpoint has taken the name of S3',
      aSharedSubnetWorkload,
      ({ hub }: Scenario) =>
        void hub.VpcEndpoints!.push({
          ...entryOf(hub, 'VpcEndpoints', 'vpce-logs'),
          VpcEndpointId: 'vpce-s3-interface',
          ServiceName: 'com.amazonaws.eu-west-1.s3',
          State: 'failed',
        }),
      'blocked',
    ],
    [
      'a working S3 interface endpoint has taken the name of S3',
      aSharedSubnetWorkload,
      ({ hub }: Scenario) =>
        void hub.VpcEndpoints!.push({
          ...entryOf(hub, 'VpcEndpoints', 'vpce-logs'),
          VpcEndpointId: 'vpce-s3-interface',
          ServiceName: 'com.amazonaws.eu-west-1.s3',
        }),
      'unknown',
    ],
    [
      'only subnets of the endpoints are known, as before apply',
      aSharedSubnetWorkload,
      ({ hub }: Scenario) => {
        hub.NetworkInterfaces = undefined;
        for (const endpoint of hub.VpcEndpoints ?? []) delete endpoint.NetworkInterfaceIds;
      },
      'reachable',
    ],
  ])('%s', (_what, build, change, verdict) => {
    expect(traceOf(build, change).verdict).toBe(verdict);
  });
});

describe('the owner and a participant see one VPC', () => {
  test('the record of the owner wins', () => {
    const result = traceOf(aSharedSubnetWorkload, ({ team }) => {
      team.Vpcs = [
        { VpcId: 'vpc-hub', OwnerId: '111111111111', EnableDnsSupport: false, EnableDnsHostnames: false },
      ];
    });
    expect(result.verdict).toBe('reachable');
  });

  test('names of zones mean nothing across accounts', () => {
    const result = traceOf(aSpoke, ({ team }) => {
      for (const subnet of team.Subnets ?? []) subnet.AvailabilityZone = 'eu-west-1c';
    });
    expect(result.warnings).toEqual([]);
  });
});

describe('warnings', () => {
  const warningIds = (build: () => Scenario, change?: (scenario: Scenario) => void) =>
    traceOf(build, change).warnings.map(({ id }) => id);

  test.each<[string, string[], () => Scenario, (scenario: Scenario) => void]>([
    ['nothing to say', [], aSharedSubnetWorkload, () => undefined],
    [
      'an endpoint in one zone of two',
      ['cross-az'],
      aSharedSubnetWorkload,
      ({ hub }) => {
        const endpoint = entryOf(hub, 'VpcEndpoints', 'vpce-api');
        endpoint.SubnetIds!.pop();
        endpoint.NetworkInterfaceIds!.pop();
      },
    ],
    [
      'roles that are not known',
      ['permissions-not-seen'],
      aSharedSubnetWorkload,
      ({ team }) => void (team.Roles = undefined),
    ],
    [
      'a dual-stack host',
      ['dual-stack-uri'],
      aSharedSubnetWorkload,
      withImage('222222222222.dkr-ecr.eu-west-1.on.aws/team/api:1'),
    ],
    [
      'a repository that a cache rule fills',
      ['pull-through-cache'],
      aNatSpoke,
      scenario => {
        withImage('222222222222.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/nginx:1')(scenario);
        scenario.team.Roles![0]!.AttachedManagedPolicies = [
          { PolicyArn: 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy' },
        ];
      },
    ],
    [
      'a NAT gateway beside a gateway endpoint',
      ['nat-beside-endpoints', 'nat-beside-endpoints'],
      aNatSpoke,
      ({ team }) => {
        team.VpcEndpoints = aSpoke().team.VpcEndpoints;
        entryOf(team, 'RouteTables', 'rtb-spoke').Routes!.push({
          DestinationPrefixListId: 'pl-s3',
          GatewayId: 'vpce-spoke-s3',
          State: 'active',
        });
      },
    ],
  ])('%s', (_what, ids, build, change) => {
    expect(warningIds(build, change)).toEqual(ids);
  });

  test.each([
    ['EXTERNAL', ({ workload }: Scenario) => void (workload.launchType = 'EXTERNAL'), 'outside AWS'],
    [
      'bridge',
      ({ workload }: Scenario) => {
        workload.launchType = 'EC2';
        workload.taskDefinition.networkMode = 'bridge';
      },
      'bridge',
    ],
    [
      'no network configuration',
      ({ workload }: Scenario) => void delete workload.networkConfiguration,
      'awsvpcConfiguration',
    ],
  ])('a task of kind %s has no legs', (_what, change, says) => {
    const { verdict, legs, warnings } = traceOf(aSharedSubnetWorkload, change);
    expect({ verdict, legs }).toEqual({ verdict: 'unknown', legs: [] });
    expect(warnings).toEqual([{ id: 'not-awsvpc', detail: expect.stringContaining(says) }]);
  });
});

describe('input', () => {
  const run = (change: (scenario: Scenario) => void) => () => traceOf(aSharedSubnetWorkload, change);

  test('a subnet that no account lists is refused with its path', () => {
    expect(
      run(({ workload }) => workload.networkConfiguration!.awsvpcConfiguration!.subnets.push('subnet-x')),
    ).toThrow(
      new InvalidInputError('workload', [
        {
          path: 'networkConfiguration.awsvpcConfiguration.subnets[2]',
          found: '"subnet-x"',
          allowed: 'a subnet that an account of the snapshot lists in eu-west-1',
          fix: 'correct the id, or take a snapshot that holds the subnet',
        },
      ]),
    );
  });

  test('an account that is not in the snapshot is a missing fact', () => {
    const scenario = aSharedSubnetWorkload();
    const snapshot = { ...snapshotOf(scenario), accounts: {} };
    expect(trace(snapshot, parseWorkload(scenario.workload)).verdict).toBe('unknown');
  });

  test('a snapshot and its index give the same result', () => {
    const { workload, ...network } = aSpoke();
    const snapshot = snapshotOf({ workload, ...network });
    const parsed = parseWorkload(workload);
    expect(trace(snapshot, parsed)).toEqual(trace(indexSnapshot(snapshot), parsed));
  });

  test('the bucket of layers can be named where it is not public', () => {
    const scenario = aSharedSubnetWorkload();
    entryOf(scenario.hub, 'VpcEndpoints', 'vpce-s3').PolicyDocument = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::layers/*' }],
    });
    const snapshot = snapshotOf(scenario);
    const workload = parseWorkload(scenario.workload);
    expect(trace(snapshot, workload).verdict).toBe('blocked');
    expect(trace(snapshot, workload, { layerBucket: 'layers' }).verdict).toBe('reachable');
  });
});
