import { launchTypeOf } from './launch-type';
import { namedServices } from './named-services';

const plan = (...ecsServiceArns: readonly string[]) => ({
  unit: { accountId: '111122223333', region: 'eu-west-1' },
  ecsServiceArns,
  repositoryArns: [],
  readsGlobalLists: false,
});
const arn = (path: string, place = 'eu-west-1:111122223333') => `arn:aws:ecs:${place}:${path}`;

test('services by cluster, each once; an old ARN means the default cluster', () => {
  const [a, b, old] = [arn('service/shop/a'), arn('service/shop/b'), arn('service/old')];
  expect(namedServices(plan(b, a, a, old))).toEqual([
    { cluster: 'shop', arns: [a, b] },
    { cluster: 'default', arns: [old] },
  ]);
});

test.each([
  ['another account', arn('service/shop/a', 'eu-west-1:999999999999')],
  ['another Region', arn('service/shop/a', 'us-east-1:111122223333')],
  ['something else', arn('task/shop/a')],
  ['no name', arn('service')],
  ['no ARN', "'; drop table units; --"],
])('an ARN of %s is not asked for', (_what, text) => {
  expect(namedServices(plan(text))).toEqual([]);
});

const strategy = (...capacityProviders: readonly string[]) => ({
  capacityProviderStrategy: capacityProviders.map(capacityProvider => ({ capacityProvider })),
});

test.each<[string, Parameters<typeof launchTypeOf>[0], Parameters<typeof launchTypeOf>[1], string]>([
  ['what the service says', { launchType: 'EC2' }, { requiresCompatibilities: ['FARGATE'] }, 'EC2'],
  ['Fargate’s providers', strategy('FARGATE', 'FARGATE_SPOT'), {}, 'FARGATE'],
  ['a provider of the account’s own', strategy('FARGATE', 'own'), {}, 'EC2'],
  ['what the task definition is for', {}, { requiresCompatibilities: ['EC2', 'FARGATE'] }, 'FARGATE'],
  ['nothing said', {}, {}, 'EC2'],
])('the launch type is %s', (_what, service, definition, expected) => {
  expect(launchTypeOf(service, definition)).toBe(expected);
});
