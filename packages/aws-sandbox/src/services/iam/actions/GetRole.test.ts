import { GetRoleCommand } from '@aws-sdk/client-iam';
import { decoded, type IamSandbox, iamSandbox, TRUST } from '../__fixtures__/iam-sandbox';

let iam: IamSandbox;

beforeAll(async () => {
  iam = await iamSandbox();
});

afterAll(() => iam.sandbox.close());

test('answers a role with who may assume it', async () => {
  const { Role } = await iam.owner.send(new GetRoleCommand({ RoleName: 'cart' }));
  expect(Role).toMatchObject({ RoleName: 'cart', CreateDate: new Date('2026-01-01T00:00:00Z') });
  expect(decoded(Role?.AssumeRolePolicyDocument)).toEqual(TRUST);
});

test('does not find a role that is not there, nor one of another account', async () => {
  const expected = (name: string) => ({
    name: 'NoSuchEntityException',
    message: `The role with name ${name} cannot be found.`,
    $metadata: { httpStatusCode: 404 },
  });
  await expect(iam.owner.send(new GetRoleCommand({ RoleName: 'none' }))).rejects.toMatchObject(
    expected('none'),
  );
  await expect(iam.other.send(new GetRoleCommand({ RoleName: 'cart' }))).rejects.toMatchObject(
    expected('cart'),
  );
});
