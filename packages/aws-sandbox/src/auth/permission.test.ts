import { DescribeSubnetsCommand, DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { aWorld, HUB } from '../__fixtures__/a-world';
import { configOf, errorOfCall } from '../__fixtures__/clients';
import { type Sandbox, startSandbox } from '../start-sandbox';

const KEY = { accessKeyId: 'AKIA0000000000000001', secretAccessKey: 'x'.repeat(40) };

let sandbox: Sandbox;
afterEach(() => sandbox.close());

async function ec2With(allowedActions: string[]): Promise<EC2Client> {
  sandbox = await startSandbox({
    world: aWorld(),
    identities: { accessKeys: [{ ...KEY, accountId: HUB, allowedActions }] },
  });
  return new EC2Client({ ...configOf(sandbox), credentials: { ...KEY } });
}

it.each(['ec2:DescribeVpcs', 'ec2:Describe*', 'ec2:describevpc?', '*'])('%s allows it', async action => {
  const client = await ec2With([action]);
  expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(1);
});

it('denies it in the words of STS', async () => {
  await ec2With(['ec2:*']);
  const client = new STSClient({ ...configOf(sandbox), credentials: { ...KEY } });
  const call = client.send(
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${HUB}:role/reader`, RoleSessionName: 'test' }),
  );
  expect(await errorOfCall(call)).toMatchObject({ name: 'AccessDenied', status: 403 });
});

it('is no refusal of something unknown', async () => {
  const client = await ec2With([]);
  await errorOfCall(client.send(new DescribeSubnetsCommand({})));
  expect(sandbox.refusals).toEqual([]);
});
