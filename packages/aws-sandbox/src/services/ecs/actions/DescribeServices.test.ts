import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { type EcsSandbox, ecsSandbox } from '../__fixtures__/ecs-sandbox';
import { arn } from '../__fixtures__/ecs-world';

let ecs: EcsSandbox;

beforeAll(async () => {
  ecs = await ecsSandbox();
});

afterAll(() => ecs.sandbox.close());

test('describes a service by name or ARN, with its network configuration and no tags', async () => {
  for (const name of ['cart', arn('service/shop/cart')]) {
    const { services, failures } = await ecs.owner.send(
      new DescribeServicesCommand({ cluster: 'shop', services: [name] }),
    );
    expect(failures).toEqual([]);
    expect(services).toHaveLength(1);
    expect(services?.[0]).toMatchObject({
      serviceName: 'cart',
      taskDefinition: arn('task-definition/cart:2'),
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-a'] } },
    });
    expect(services?.[0]?.tags).toBeUndefined();
  }
});

test('describes tags where they are asked for', async () => {
  const { services } = await ecs.owner.send(
    new DescribeServicesCommand({ cluster: 'shop', services: ['cart'], include: ['TAGS'] }),
  );
  expect(services?.[0]?.tags).toEqual([{ key: 'team', value: 'shop' }]);
});

test('describes a deleted service, and answers a failure for one that is not there', async () => {
  const { services, failures } = await ecs.owner.send(
    new DescribeServicesCommand({ cluster: 'shop', services: ['old', 'none', arn('service/default/cart')] }),
  );
  expect(services?.map(({ status }) => status)).toEqual(['INACTIVE']);
  expect(failures).toEqual([
    { arn: arn('service/none'), reason: 'MISSING' },
    { arn: arn('service/default/cart'), reason: 'MISSING' },
  ]);
});

test.each([
  ['no name', [], 'shop', 'InvalidParameterException'],
  [
    'eleven names',
    Array.from({ length: 11 }, (_, index) => String(index)),
    'shop',
    'InvalidParameterException',
  ],
  ['a cluster that is not there', ['cart'], 'none', 'ClusterNotFoundException'],
])('refuses %s', async (_, services, cluster, name) => {
  const request = new DescribeServicesCommand({ cluster, services });
  await expect(ecs.owner.send(request)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
});
