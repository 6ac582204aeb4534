import {
  GetAccountAuthorizationDetailsCommand,
  paginateGetAccountAuthorizationDetails,
} from '@aws-sdk/client-iam';
import { decoded, type IamSandbox, iamSandbox, LOGS_ARN, PULL, TRUST } from '../__fixtures__/iam-sandbox';

let iam: IamSandbox;

beforeAll(async () => {
  iam = await iamSandbox();
});

afterAll(() => iam.sandbox.close());

test('answers each role once, with its documents encoded as in a URL', async () => {
  const { RoleDetailList = [], IsTruncated } = await iam.owner.send(
    new GetAccountAuthorizationDetailsCommand({ Filter: ['Role'] }),
  );
  expect(RoleDetailList.map(({ RoleName }) => RoleName)).toEqual(['cart', 'agent']);
  expect(IsTruncated).toBe(false);
  const [cart] = RoleDetailList;
  expect(cart?.RolePolicyList?.[0]?.PolicyDocument).toMatch(/^%7B%22Version%22%3A%222012-10-17%22/);
  expect(cart?.RolePolicyList?.[0]?.PolicyDocument).toContain('ecr%3A%2A');
  expect(cart?.RolePolicyList?.map(({ PolicyDocument }) => decoded(PolicyDocument))).toEqual([PULL, PULL]);
  expect(decoded(cart?.AssumeRolePolicyDocument)).toEqual(TRUST);
  expect(cart?.AttachedManagedPolicies?.map(({ PolicyName }) => PolicyName)).toEqual([
    'logs',
    'AmazonECSTaskExecutionRolePolicy',
  ]);
});

test('answers managed policies as far as their documents are known', async () => {
  const { Policies = [], RoleDetailList } = await iam.owner.send(
    new GetAccountAuthorizationDetailsCommand({ Filter: ['LocalManagedPolicy', 'AWSManagedPolicy'] }),
  );
  expect(RoleDetailList).toEqual([]);
  expect(Policies.map(({ Arn, AttachmentCount }) => [Arn, AttachmentCount])).toEqual([[LOGS_ARN, 1]]);
  expect(decoded(Policies[0]?.PolicyVersionList?.[0]?.Document)).toEqual(PULL);
});

test('pages are as long as is asked for, and lead through roles and policies', async () => {
  const pages = [];
  const all = paginateGetAccountAuthorizationDetails({ client: iam.owner, pageSize: 1 }, {});
  for await (const { RoleDetailList = [], Policies = [] } of all) {
    pages.push([
      ...RoleDetailList.map(({ RoleName }) => RoleName),
      ...Policies.map(({ PolicyName }) => PolicyName),
    ]);
  }
  expect(pages).toEqual([['cart'], ['agent'], ['logs']]);
});

test('another account has no roles', async () => {
  const answer = await iam.other.send(new GetAccountAuthorizationDetailsCommand({}));
  expect([answer.RoleDetailList, answer.Policies]).toEqual([[], []]);
});

test.each([
  ['a marker that is none', { Marker: 'x' }],
  ['a page of none', { MaxItems: 0 }],
])('refuses %s', async (_, input) => {
  await expect(iam.owner.send(new GetAccountAuthorizationDetailsCommand(input))).rejects.toMatchObject({
    name: 'ValidationError',
    $metadata: { httpStatusCode: 400 },
  });
});
