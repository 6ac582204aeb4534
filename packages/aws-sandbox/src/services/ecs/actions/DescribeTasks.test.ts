import { DescribeTasksCommand } from '@aws-sdk/client-ecs';
import { type EcsSandbox, ecsSandbox } from '../__fixtures__/ecs-sandbox';
import { arn, STOPPED_REASON } from '../__fixtures__/ecs-world';

let ecs: EcsSandbox;

beforeAll(async () => {
  ecs = await ecsSandbox();
});

afterAll(() => ecs.sandbox.close());

test('says why a task stopped, word for word', async () => {
  const { tasks, failures } = await ecs.owner.send(
    new DescribeTasksCommand({ cluster: 'shop', tasks: [arn('task/shop/bbb')] }),
  );
  expect(failures).toEqual([]);
  expect(tasks).toHaveLength(1);
  expect(tasks?.[0]).toMatchObject({
    stopCode: 'TaskFailedToStart',
    stoppedReason: STOPPED_REASON,
    stoppedAt: new Date('2026-11-01T09:55:00Z'),
  });
});

test('describes tasks by id, with tags only where they are asked for', async () => {
  const named = { cluster: 'shop', tasks: ['aaa'] };
  const [plain, tagged] = await Promise.all([
    ecs.owner.send(new DescribeTasksCommand(named)),
    ecs.owner.send(new DescribeTasksCommand({ ...named, include: ['TAGS'] })),
  ]);
  expect(plain.tasks?.[0]?.tags).toBeUndefined();
  expect(tagged.tasks?.[0]?.tags).toEqual([{ key: 'team', value: 'shop' }]);
});

test('answers a failure for a task that is not there', async () => {
  const { tasks, failures } = await ecs.owner.send(
    new DescribeTasksCommand({ cluster: 'shop', tasks: ['zzz'] }),
  );
  expect(tasks).toEqual([]);
  expect(failures).toEqual([{ arn: arn('task/shop/zzz'), reason: 'MISSING' }]);
});

test('refuses a call without a task, and a cluster of another account', async () => {
  await expect(
    ecs.owner.send(new DescribeTasksCommand({ cluster: 'shop', tasks: [] })),
  ).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'Tasks cannot be empty.',
  });
  await expect(
    ecs.other.send(new DescribeTasksCommand({ cluster: 'shop', tasks: ['aaa'] })),
  ).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
});
