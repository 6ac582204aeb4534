import { runRecorded } from '../testing/recorded-terminal';

const WORKLOAD = {
  accountId: '111122223333',
  region: 'eu-west-1',
  launchType: 'FARGATE',
  taskDefinition: {
    containerDefinitions: [
      {
        name: 'api',
        image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1',
        secrets: [
          { name: 'DB', valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf' },
        ],
      },
      { name: 'proxy', image: 'nginx' },
    ],
  },
};

async function json(words: readonly string[], stdin = '') {
  const { exitStatus, stdout } = await runRecorded(['endpoints', ...words, '--format', 'json'], { stdin });
  expect(exitStatus).toBe(0);
  return JSON.parse(stdout) as { endpoints: { service: string; why: string[] }[]; warnings: unknown[] };
}

test('a workload: each need with its names and its reasons', async () => {
  const { endpoints } = await json(['--workload', '-'], JSON.stringify(WORKLOAD));
  expect(endpoints.map(({ service }) => service)).toEqual([
    'ecr.api',
    'ecr.dkr',
    's3',
    'registry:docker.io',
    'secretsmanager',
  ]);
  expect(endpoints[1]).toEqual({
    service: 'ecr.dkr',
    region: 'eu-west-1',
    endpointType: 'Interface',
    serviceName: 'com.amazonaws.eu-west-1.ecr.dkr',
    dnsNames: ['dkr.ecr.eu-west-1.amazonaws.com', '*.dkr.ecr.eu-west-1.amazonaws.com'],
    purpose: 'pull',
    why: ['container api pulls 111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1: serves the manifest'],
  });
});

test('for people, an image outside ECR is said to need the internet', async () => {
  const { stdout } = await runRecorded(['endpoints', '--workload', '-'], { stdin: JSON.stringify(WORKLOAD) });
  expect(stdout).toMatch(/registry:docker\.io\s+no endpoint\s+needs internet access/);
  expect(stdout).toContain(
    'container api takes DB from arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf',
  );
});

test('a preset in China has the service names of China', async () => {
  const { stdout } = await runRecorded(['endpoints', '--preset', 'fargate', '--region', 'cn-north-1']);
  expect(stdout).toMatch(/ecr\.dkr\s+Interface\s+cn\.com\.amazonaws\.cn-north-1\.ecr\.dkr/);
  expect(stdout).toMatch(/logs\s+Interface\s+com\.amazonaws\.cn-north-1\.logs/);
});

test('a Region alone lists the whole catalogue, and who needs each', async () => {
  const { endpoints } = await json(['--region', 'eu-west-1']);
  expect(endpoints.length).toBeGreaterThan(15);
  expect(endpoints.every(({ why }) => why.length === 1)).toBe(true);
});

test.each([
  [['--region', 'mars'], '', /--region: found "mars"; allowed: a Region: af-south-1, /],
  [[], '', /--region: found nothing/],
  [['--preset', 'mars', '--region', 'eu-west-1'], '', /Allowed choices are fargate, /],
  [['--workload', '-', '--preset', 'fargate'], '{}', /cannot be used with/],
  [['--workload', '-'], '{}', /workload: accountId: found nothing/],
])('endpoints %j is refused', async (words, stdin, message) => {
  const result = await runRecorded(['endpoints', ...words], { stdin });
  expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(result.stderr).toMatch(message);
});
