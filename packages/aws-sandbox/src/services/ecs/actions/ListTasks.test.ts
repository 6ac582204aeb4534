import { ListTasksCommand, type ListTasksCommandInput, paginateListTasks } from '@aws-sdk/client-ecs';
import { type EcsSandbox, ecsSandbox } from '../__fixtures__/ecs-sandbox';
import { arn } from '../__fixtures__/ecs-world';

let ecs: EcsSandbox;

beforeAll(async () => {
  ecs = await ecsSandbox();
});

afterAll(() => ecs.sandbox.close());

const [CART, STOPPED, AGENT] = ['aaa', 'bbb', 'ccc'].map(id => arn(`task/shop/${id}`));

test.each<[string, Omit<ListTasksCommandInput, 'cluster'>, unknown[]]>([
  ['that shall run', {}, [CART, AGENT]],
  ['that were stopped', { desiredStatus: 'STOPPED' }, [STOPPED]],
  ['of a service', { serviceName: 'agent' }, [AGENT]],
  ['of a family', { family: 'cart' }, [CART]],
  ['of a launch type', { launchType: 'EC2' }, [AGENT]],
])('lists the tasks %s', async (_, input, expected) => {
  const { taskArns } = await ecs.owner.send(new ListTasksCommand({ cluster: 'shop', ...input }));
  expect(taskArns).toEqual(expected);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  const all = paginateListTasks({ client: ecs.owner, pageSize: 1 }, { cluster: 'shop' });
  for await (const page of all) pages.push(page.taskArns);
  expect(pages).toEqual([[CART], [AGENT]]);
});

test('a service that is not there is an error', async () => {
  await expect(
    ecs.owner.send(new ListTasksCommand({ cluster: 'shop', serviceName: 'none' })),
  ).rejects.toMatchObject({ name: 'ServiceNotFoundException', message: 'Service not found.' });
});

test('another account does not find the cluster', async () => {
  await expect(ecs.other.send(new ListTasksCommand({ cluster: 'shop' }))).rejects.toMatchObject({
    name: 'ClusterNotFoundException',
  });
});
