import { GetParametersByPathCommand, paginateGetParametersByPath } from '@aws-sdk/client-ssm';
import { type SsmSandbox, ssmSandbox } from '../__fixtures__/ssm-sandbox';

let ssm: SsmSandbox;

beforeAll(async () => {
  ssm = await ssmSandbox();
});

afterAll(() => ssm.sandbox.close());

const names = (parameters: readonly { Name?: string | undefined }[] | undefined) =>
  parameters?.map(({ Name }) => Name);

test.each([
  ['a level', { Path: '/hub' }, ['/hub/vpc-id', '/hub/az']],
  ['a level with a slash at its end', { Path: '/hub/' }, ['/hub/vpc-id', '/hub/az']],
  ['a level and all below', { Path: '/hub', Recursive: true }, ['/hub/vpc-id', '/hub/az', '/hub/deep/id']],
  ['what only begins alike', { Path: '/hu' }, []],
])('answers the parameters of %s', async (_, input, expected) => {
  const { Parameters } = await ssm.owner.send(new GetParametersByPathCommand(input));
  expect(names(Parameters)).toEqual(expected);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  const all = paginateGetParametersByPath({ client: ssm.owner, pageSize: 1 }, { Path: '/hub' });
  for await (const { Parameters } of all) pages.push(names(Parameters));
  expect(pages).toEqual([['/hub/vpc-id'], ['/hub/az']]);
});

test('another account has none', async () => {
  const { Parameters } = await ssm.other.send(new GetParametersByPathCommand({ Path: '/hub' }));
  expect(Parameters).toEqual([]);
});

test.each([
  ['a path that does not begin with a slash', { Path: 'hub' }, 'ValidationException'],
  ['more than ten a page', { Path: '/hub', MaxResults: 11 }, 'ValidationException'],
  [
    'a parameter that the sandbox does not heed',
    { Path: '/hub', ParameterFilters: [{ Key: 'Type' }] },
    'SandboxNotImplemented',
  ],
])('refuses %s', async (_, input, name) => {
  await expect(ssm.owner.send(new GetParametersByPathCommand(input))).rejects.toMatchObject({ name });
});
