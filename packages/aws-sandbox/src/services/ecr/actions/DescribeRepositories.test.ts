import { DescribeRepositoriesCommand, paginateDescribeRepositories } from '@aws-sdk/client-ecr';
import { OTHER, OWNER } from '../../ecs/__fixtures__/accounts';
import { type EcrSandbox, ecrSandbox } from '../__fixtures__/ecr-sandbox';

let ecr: EcrSandbox;

beforeAll(async () => {
  ecr = await ecrSandbox();
});

afterAll(() => ecr.sandbox.close());

test('describes the repositories of the account, without their policies', async () => {
  const { repositories } = await ecr.owner.send(new DescribeRepositoriesCommand({}));
  expect(repositories).toEqual([
    {
      repositoryArn: 'arn:aws:ecr:eu-west-1:111111111111:repository/shop/cart',
      registryId: OWNER,
      repositoryName: 'shop/cart',
      repositoryUri: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/shop/cart',
    },
    expect.objectContaining({ repositoryName: 'shop/empty' }),
  ]);
});

test('describes those that are named', async () => {
  const { repositories } = await ecr.owner.send(
    new DescribeRepositoriesCommand({ registryId: OWNER, repositoryNames: ['shop/empty'] }),
  );
  expect(repositories?.map(({ repositoryName }) => repositoryName)).toEqual(['shop/empty']);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  for await (const { repositories } of paginateDescribeRepositories({ client: ecr.owner, pageSize: 1 }, {})) {
    pages.push(repositories?.map(({ repositoryName }) => repositoryName));
  }
  expect(pages).toEqual([['shop/cart'], ['shop/empty']]);
});

test("another account has none, and may not read this one's registry", async () => {
  const { repositories } = await ecr.other.send(new DescribeRepositoriesCommand({ registryId: OTHER }));
  expect(repositories).toEqual([]);
  await expect(ecr.other.send(new DescribeRepositoriesCommand({ registryId: OWNER }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
});

test.each([
  ['a repository that is not there', { repositoryNames: ['none'] }, 'RepositoryNotFoundException'],
  [
    'a page of named repositories',
    { repositoryNames: ['shop/cart'], maxResults: 1 },
    'InvalidParameterException',
  ],
  ['a token that is none', { nextToken: 'x' }, 'InvalidParameterException'],
])('refuses %s', async (_, input, name) => {
  const request = new DescribeRepositoriesCommand(input);
  await expect(ecr.owner.send(request)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
});
