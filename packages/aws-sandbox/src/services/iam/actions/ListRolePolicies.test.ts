import { ListRolePoliciesCommand, paginateListRolePolicies } from '@aws-sdk/client-iam';
import { type IamSandbox, iamSandbox } from '../__fixtures__/iam-sandbox';

let iam: IamSandbox;

beforeAll(async () => {
  iam = await iamSandbox();
});

afterAll(() => iam.sandbox.close());

test('names the policies of a role, page by page', async () => {
  const pages = [];
  const all = paginateListRolePolicies({ client: iam.owner, pageSize: 1 }, { RoleName: 'cart' });
  for await (const { PolicyNames } of all) pages.push(PolicyNames);
  expect(pages).toEqual([['pull'], ['text']]);
});

test('a role without any has none; a role that is not there is an error', async () => {
  const { PolicyNames } = await iam.owner.send(new ListRolePoliciesCommand({ RoleName: 'agent' }));
  expect(PolicyNames).toEqual([]);
  await expect(iam.other.send(new ListRolePoliciesCommand({ RoleName: 'agent' }))).rejects.toMatchObject({
    name: 'NoSuchEntityException',
  });
});
