import {
  ListServicesCommand,
  type ListServicesCommandInput,
  paginateListServices,
} from '@aws-sdk/client-ecs';
import { type EcsSandbox, ecsSandbox } from '../__fixtures__/ecs-sandbox';
import { arn } from '../__fixtures__/ecs-world';

let ecs: EcsSandbox;

beforeAll(async () => {
  ecs = await ecsSandbox();
});

afterAll(() => ecs.sandbox.close());

const CART = arn('service/shop/cart');
const AGENT = arn('service/shop/agent');

test.each<[string, ListServicesCommandInput, string[]]>([
  ['a cluster by name, without the services that were deleted', { cluster: 'shop' }, [CART, AGENT]],
  ['a cluster by ARN', { cluster: arn('cluster/shop') }, [CART, AGENT]],
  ['the default cluster', {}, []],
  ['a launch type', { cluster: 'shop', launchType: 'EC2' }, [AGENT]],
  ['a scheduling strategy', { cluster: 'shop', schedulingStrategy: 'REPLICA' }, [CART]],
])('lists the services of %s', async (_, input, expected) => {
  expect((await ecs.owner.send(new ListServicesCommand(input))).serviceArns).toEqual(expected);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  const all = paginateListServices({ client: ecs.owner, pageSize: 1 }, { cluster: 'shop' });
  for await (const page of all) pages.push(page.serviceArns);
  expect(pages).toEqual([[CART], [AGENT]]);
});

test("another account does not find the cluster, whether by name or by the owner's ARN", async () => {
  for (const cluster of ['shop', arn('cluster/shop')]) {
    await expect(ecs.other.send(new ListServicesCommand({ cluster }))).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
      message: 'Cluster not found.',
    });
  }
});

test('refuses a parameter that the sandbox does not heed, rather than to leave it out', async () => {
  const request = new ListServicesCommand({ cluster: 'shop', resourceManagementType: 'ECS' });
  await expect(ecs.owner.send(request)).rejects.toMatchObject({
    name: 'SandboxNotImplemented',
    message: expect.stringContaining('resourceManagementType'),
  });
});
