import { GetRolePolicyCommand } from '@aws-sdk/client-iam';
import { decoded, type IamSandbox, iamSandbox, PULL } from '../__fixtures__/iam-sandbox';

let iam: IamSandbox;

beforeAll(async () => {
  iam = await iamSandbox();
});

afterAll(() => iam.sandbox.close());

test.each(['pull', 'text'])(
  'answers the document of %s, whichever way the world holds it',
  async PolicyName => {
    const answer = await iam.owner.send(new GetRolePolicyCommand({ RoleName: 'cart', PolicyName }));
    expect(answer).toMatchObject({ RoleName: 'cart', PolicyName });
    expect(decoded(answer.PolicyDocument)).toEqual(PULL);
  },
);

test('does not find a policy that the role does not have', async () => {
  await expect(
    iam.owner.send(new GetRolePolicyCommand({ RoleName: 'agent', PolicyName: 'pull' })),
  ).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: 'The role policy with name pull cannot be found.',
  });
});
