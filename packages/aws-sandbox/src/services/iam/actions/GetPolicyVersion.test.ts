import { GetPolicyVersionCommand } from '@aws-sdk/client-iam';
import { decoded, type IamSandbox, iamSandbox, LOGS_ARN, PULL } from '../__fixtures__/iam-sandbox';

let iam: IamSandbox;

beforeAll(async () => {
  iam = await iamSandbox();
});

afterAll(() => iam.sandbox.close());

test('answers the document of the version that holds', async () => {
  const { PolicyVersion } = await iam.owner.send(
    new GetPolicyVersionCommand({ PolicyArn: LOGS_ARN, VersionId: 'v1' }),
  );
  expect(PolicyVersion?.IsDefaultVersion).toBe(true);
  expect(decoded(PolicyVersion?.Document)).toEqual(PULL);
});

test('does not find another version', async () => {
  await expect(
    iam.owner.send(new GetPolicyVersionCommand({ PolicyArn: LOGS_ARN, VersionId: 'v2' })),
  ).rejects.toMatchObject({ name: 'NoSuchEntityException', $metadata: { httpStatusCode: 404 } });
});
