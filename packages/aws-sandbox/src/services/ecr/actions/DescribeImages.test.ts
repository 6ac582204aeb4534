import {
  DescribeImagesCommand,
  type DescribeImagesCommandInput,
  paginateDescribeImages,
} from '@aws-sdk/client-ecr';
import { type EcrSandbox, ecrSandbox } from '../__fixtures__/ecr-sandbox';

let ecr: EcrSandbox;

beforeAll(async () => {
  ecr = await ecrSandbox();
});

afterAll(() => ecr.sandbox.close());

const repositoryName = 'shop/cart';
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

test.each<[string, Partial<DescribeImagesCommandInput>, number[]]>([
  ['all', {}, [50_000_000, 40_000_000]],
  ['those with a tag', { filter: { tagStatus: 'TAGGED' } }, [50_000_000]],
  ['those without', { filter: { tagStatus: 'UNTAGGED' } }, [40_000_000]],
  ['that of a tag', { imageIds: [{ imageTag: 'latest' }] }, [50_000_000]],
  ['that of a digest', { imageIds: [{ imageDigest: digest('b') }] }, [40_000_000]],
])('describes images with their sizes: %s', async (_, input, sizesBytes) => {
  const { imageDetails } = await ecr.owner.send(new DescribeImagesCommand({ repositoryName, ...input }));
  expect(imageDetails?.map(({ imageSizeInBytes }) => imageSizeInBytes)).toEqual(sizesBytes);
});

test('a repository of whose images nothing is known has none', async () => {
  const { imageDetails } = await ecr.owner.send(new DescribeImagesCommand({ repositoryName: 'shop/empty' }));
  expect(imageDetails).toEqual([]);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  const all = paginateDescribeImages({ client: ecr.owner, pageSize: 1 }, { repositoryName });
  for await (const { imageDetails } of all) pages.push(imageDetails?.map(({ imageDigest }) => imageDigest));
  expect(pages).toEqual([[digest('a')], [digest('b')]]);
});

test.each<[string, DescribeImagesCommandInput, string]>([
  [
    'an image that is not there',
    { repositoryName, imageIds: [{ imageTag: 'none' }] },
    'ImageNotFoundException',
  ],
  ['a repository that is not there', { repositoryName: 'none' }, 'RepositoryNotFoundException'],
  [
    'a filter that the sandbox does not heed',
    { repositoryName, filter: { imageStatus: 'ACTIVE' } },
    'SandboxNotImplemented',
  ],
])('refuses %s', async (_, input, name) => {
  await expect(ecr.owner.send(new DescribeImagesCommand(input))).rejects.toMatchObject({ name });
});

test('another account does not find the repository', async () => {
  await expect(ecr.other.send(new DescribeImagesCommand({ repositoryName }))).rejects.toMatchObject({
    name: 'RepositoryNotFoundException',
  });
});
