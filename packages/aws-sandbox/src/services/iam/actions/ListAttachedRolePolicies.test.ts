import { ListAttachedRolePoliciesCommand, paginateListAttachedRolePolicies } from '@aws-sdk/client-iam';
import { AWS_ARN, type IamSandbox, iamSandbox, LOGS_ARN } from '../__fixtures__/iam-sandbox';

let iam: IamSandbox;

beforeAll(async () => {
  iam = await iamSandbox();
});

afterAll(() => iam.sandbox.close());

test('names the managed policies of a role, without their documents, page by page', async () => {
  const pages = [];
  const all = paginateListAttachedRolePolicies({ client: iam.owner, pageSize: 1 }, { RoleName: 'cart' });
  for await (const { AttachedPolicies } of all) pages.push(AttachedPolicies);
  expect(pages).toEqual([
    [{ PolicyName: 'logs', PolicyArn: LOGS_ARN }],
    [{ PolicyName: 'AmazonECSTaskExecutionRolePolicy', PolicyArn: AWS_ARN }],
  ]);
});

test('another account does not find the role', async () => {
  await expect(
    iam.other.send(new ListAttachedRolePoliciesCommand({ RoleName: 'cart' })),
  ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
});
