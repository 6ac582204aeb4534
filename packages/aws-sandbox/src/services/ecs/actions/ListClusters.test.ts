import { ListClustersCommand, paginateListClusters } from '@aws-sdk/client-ecs';
import { type EcsSandbox, ecsSandbox } from '../__fixtures__/ecs-sandbox';
import { arn } from '../__fixtures__/ecs-world';
import { OTHER } from '../__fixtures__/accounts';

let ecs: EcsSandbox;

beforeAll(async () => {
  ecs = await ecsSandbox();
});

afterAll(() => ecs.sandbox.close());

test('lists the clusters that are active, and those that services name', async () => {
  const { clusterArns } = await ecs.owner.send(new ListClustersCommand({}));
  expect(clusterArns).toEqual([arn('cluster/default'), arn('cluster/shop')]);
});

test('another account has its own', async () => {
  const { clusterArns } = await ecs.other.send(new ListClustersCommand({}));
  expect(clusterArns).toEqual([arn('cluster/own', OTHER)]);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  for await (const page of paginateListClusters({ client: ecs.owner, pageSize: 1 }, {}))
    pages.push(page.clusterArns);
  expect(pages).toEqual([[arn('cluster/default')], [arn('cluster/shop')]]);
});

test.each([
  ['a token that is none', { nextToken: 'x' }, 'InvalidParameterException'],
  ['a page of more than a hundred', { maxResults: 101 }, 'InvalidParameterException'],
])('refuses %s', async (_, input, name) => {
  const request = new ListClustersCommand(input);
  await expect(ecs.owner.send(request)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
});
