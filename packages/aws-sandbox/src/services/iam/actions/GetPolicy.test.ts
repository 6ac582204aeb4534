import { GetPolicyCommand } from '@aws-sdk/client-iam';
import { AWS_ARN, type IamSandbox, iamSandbox, LOGS_ARN } from '../__fixtures__/iam-sandbox';

let iam: IamSandbox;

beforeAll(async () => {
  iam = await iamSandbox();
});

afterAll(() => iam.sandbox.close());

test('answers a managed policy with the version that holds', async () => {
  const { Policy } = await iam.owner.send(new GetPolicyCommand({ PolicyArn: LOGS_ARN }));
  expect(Policy).toMatchObject({ PolicyName: 'logs', DefaultVersionId: 'v1', AttachmentCount: 1 });
});

test('does not find one whose document the world does not hold, nor one of another account', async () => {
  const expected = { name: 'NoSuchEntityException', $metadata: { httpStatusCode: 404 } };
  await expect(iam.owner.send(new GetPolicyCommand({ PolicyArn: AWS_ARN }))).rejects.toMatchObject(expected);
  await expect(iam.other.send(new GetPolicyCommand({ PolicyArn: LOGS_ARN }))).rejects.toMatchObject(expected);
});
