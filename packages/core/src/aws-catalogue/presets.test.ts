import { endpointService, PRESET_IDS, presetEndpoints, PRESETS } from '.';

test.each([
  ['fargate', ['ecr.api', 'ecr.dkr', 's3', 'logs']],
  ['fargate-exec', ['ecr.api', 'ecr.dkr', 's3', 'logs', 'ssmmessages']],
  ['fargate-secrets', ['ecr.api', 'ecr.dkr', 's3', 'logs', 'secretsmanager', 'ssm']],
  ['ec2', ['ecr.api', 'ecr.dkr', 's3', 'logs', 'ecs', 'ecs-agent', 'ecs-telemetry']],
  ['windows', ['ecr.api', 'ecr.dkr', 's3', 'logs']],
  ['ci-push', ['ecr.api', 'ecr.dkr', 's3', 'sts']],
  ['eks-node', ['ecr.api', 'ecr.dkr', 's3', 'ec2', 'eks', 'sts', 'elasticloadbalancing']],
] as const)('%s needs %j', (preset, services) => {
  expect(presetEndpoints(preset).services.map(({ service }) => service)).toEqual(services);
});

test('every preset is tested above, names services of the table once, and gives each a reason', () => {
  expect(PRESET_IDS).toHaveLength(7);
  for (const { services } of PRESETS) {
    expect(new Set(services.map(({ service }) => service)).size).toBe(services.length);
    expect(
      services.every(({ service, why }) => endpointService(service) !== undefined && why.length > 10),
    ).toBe(true);
  }
});

test('a name that is no preset is refused with the names that are', () => {
  expect(() => presetEndpoints('toString' as 'fargate')).toThrow(
    '"toString" is no preset; allowed: fargate, ',
  );
});
