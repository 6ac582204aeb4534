import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { type EcsSandbox, ecsSandbox } from '../__fixtures__/ecs-sandbox';
import { arn } from '../__fixtures__/ecs-world';

let ecs: EcsSandbox;

beforeAll(async () => {
  ecs = await ecsSandbox();
});

afterAll(() => ecs.sandbox.close());

test.each([
  ['an ARN', arn('task-definition/cart:9'), 9],
  ['a family and revision', 'cart:1', 1],
  ['a family and a revision that is no longer active', 'cart:11', 11],
  ['a family: its newest active revision', 'cart', 10],
])('describes the definition of %s', async (_, taskDefinition, revision) => {
  const answer = await ecs.owner.send(new DescribeTaskDefinitionCommand({ taskDefinition }));
  expect(answer.taskDefinition).toMatchObject({ family: 'cart', revision });
  expect(answer.tags).toBeUndefined();
});

test('answers tags beside the definition where they are asked for', async () => {
  const { tags } = await ecs.owner.send(
    new DescribeTaskDefinitionCommand({ taskDefinition: 'cart', include: ['TAGS'] }),
  );
  expect(tags).toEqual([{ key: 'team', value: 'shop' }]);
});

test('does not find one that is not there, nor one of another account', async () => {
  const expected = { name: 'ClientException', message: 'Unable to describe task definition.' };
  const none = new DescribeTaskDefinitionCommand({ taskDefinition: 'none' });
  const foreign = new DescribeTaskDefinitionCommand({ taskDefinition: arn('task-definition/cart:9') });
  await expect(ecs.owner.send(none)).rejects.toMatchObject(expected);
  await expect(ecs.other.send(foreign)).rejects.toMatchObject(expected);
});
