import { requiredEndpoints } from '.';
import { aWorkload, IMAGE, type Odd } from './__fixtures__/a-workload';

const PULL = ['pull ecr.api', 'pull ecr.dkr', 'pull s3'];

test.each<[string, Odd, string[]]>([
  ['Linux on Fargate of the latest platform', {}, PULL],
  ['platform 1.4.0', { workload: { platformVersion: '1.4.0' } }, PULL],
  ['platform LATEST', { workload: { platformVersion: 'LATEST' } }, PULL],
  [
    'platform 1.3.0, where Fargate takes the token itself',
    { workload: { platformVersion: '1.3.0' } },
    ['pull ecr.dkr', 'pull s3'],
  ],
  ['platform 1.10.0, which is after 1.4.0', { workload: { platformVersion: '1.10.0' } }, PULL],
  [
    'Windows of platform 1.0.0',
    {
      workload: { platformVersion: '1.0.0' },
      task: { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
    },
    PULL,
  ],
  [
    'an instance',
    { workload: { launchType: 'EC2' } },
    [...PULL, 'agent ecs', 'agent ecs-agent', 'agent ecs-telemetry'],
  ],
  [
    'a server outside AWS, which Systems Manager manages',
    { workload: { launchType: 'EXTERNAL' } },
    [
      ...PULL,
      'agent ecs',
      'agent ecs-agent',
      'agent ecs-telemetry',
      'agent ssm',
      'agent ssmmessages',
      'agent ec2messages',
    ],
  ],
  [
    'a platform version that an instance has no use for',
    { workload: { launchType: 'EC2', platformVersion: '1.3.0' } },
    [...PULL, 'agent ecs', 'agent ecs-agent', 'agent ecs-telemetry'],
  ],
  [
    'awslogs',
    { container: { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/api' } } } },
    [...PULL, 'start logs'],
  ],
  [
    'awslogs of another Region',
    { container: { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-region': 'us-east-1' } } } },
    [...PULL, 'start logs us-east-1'],
  ],
  ['another log driver', { container: { logConfiguration: { logDriver: 'splunk', options: {} } } }, PULL],
  [
    'a secret of Secrets Manager',
    {
      container: {
        secrets: [
          { name: 'DB', valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf' },
        ],
      },
    },
    [...PULL, 'start secretsmanager'],
  ],
  [
    'a parameter by ARN, of another Region',
    {
      container: { secrets: [{ name: 'DB', valueFrom: 'arn:aws:ssm:us-east-1:111122223333:parameter/db' }] },
    },
    [...PULL, 'start ssm us-east-1'],
  ],
  [
    'a parameter by name',
    { container: { secrets: [{ name: 'DB', valueFrom: '/team/db' }] } },
    [...PULL, 'start ssm'],
  ],
  [
    'a secret of the log driver',
    {
      container: {
        logConfiguration: {
          logDriver: 'splunk',
          secretOptions: [
            { name: 'token', valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x' },
          ],
        },
      },
    },
    [...PULL, 'start secretsmanager'],
  ],
  [
    'registry credentials by name',
    { container: { image: 'ghcr.io/org/api', repositoryCredentials: { credentialsParameter: 'ghcr' } } },
    ['pull registry:ghcr.io', 'start secretsmanager'],
  ],
  [
    'an environment file',
    {
      container: {
        image: 'ghcr.io/org/api',
        environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/x.env' }],
      },
    },
    ['pull registry:ghcr.io', 'start s3'],
  ],
  ['ECS Exec', { workload: { enableExecuteCommand: true } }, [...PULL, 'start ssmmessages']],
  [
    'the FIPS host of ECR',
    { container: { image: '111122223333.dkr.ecr-fips.eu-west-1.amazonaws.com/api' } },
    PULL,
  ],
  ['an image of Docker Hub', { container: { image: 'nginx' } }, ['pull registry:docker.io']],
  [
    'an image of ECR Public',
    { container: { image: 'public.ecr.aws/nginx/nginx' } },
    ['pull registry:public.ecr.aws'],
  ],
  [
    'an image of another Region',
    { container: { image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/api' } },
    ['pull ecr.api us-east-1', 'pull ecr.dkr us-east-1', 'pull s3 us-east-1'],
  ],
])('%s', (_what, odd, expected) => {
  const { needs } = requiredEndpoints(aWorkload(odd));
  const said = needs.map(
    ({ purpose, service, region }) => `${purpose} ${service}${region === 'eu-west-1' ? '' : ` ${region}`}`,
  );
  expect(said).toEqual(expected);
});

test('a service that two things need stands once, with both reasons and the more urgent purpose', () => {
  const workload = aWorkload({
    container: { environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/x.env' }] },
  });
  expect(requiredEndpoints(workload).needs.find(({ service }) => service === 's3')).toEqual({
    service: 's3',
    region: 'eu-west-1',
    purpose: 'pull',
    why: [
      `container api pulls ${IMAGE}: holds the layers`,
      'container api reads the environment file arn:aws:s3:::bucket/x.env',
    ],
    items: [
      { container: 'api', value: IMAGE },
      { container: 'api', value: 'arn:aws:s3:::bucket/x.env' },
    ],
  });
});

test('what the start itself asks for has a reason and no item', () => {
  const { needs } = requiredEndpoints(aWorkload({ workload: { enableExecuteCommand: true } }));
  expect(needs.find(({ service }) => service === 'ssmmessages')).toEqual({
    service: 'ssmmessages',
    region: 'eu-west-1',
    purpose: 'start',
    why: ['ECS Exec is enabled: carries its sessions'],
    items: [],
  });
});

test.each<[string, string, Odd, { container: string; value: string }]>([
  [
    'a log group',
    'logs',
    { container: { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/api' } } } },
    { container: 'api', value: '/ecs/api' },
  ],
  [
    'a parameter',
    'ssm',
    { container: { secrets: [{ name: 'DB', valueFrom: '/team/db' }] } },
    { container: 'api', value: '/team/db' },
  ],
])('%s is the item that %s is needed for', (_what, service, odd, item) => {
  const { needs } = requiredEndpoints(aWorkload(odd));
  expect(needs.find(need => need.service === service)?.items).toEqual([item]);
});
