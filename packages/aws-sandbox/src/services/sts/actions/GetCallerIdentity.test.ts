import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { aWorld, HUB, TEAM } from '../../../__fixtures__/a-world';
import { configOf, stsClient } from '../../../__fixtures__/clients';
import { assumed } from '../__fixtures__/assumed';
import { type Sandbox, startSandbox } from '../../../start-sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ world: aWorld() });
});
afterAll(() => sandbox.close());

it('names the user of a key', async () => {
  const { Account, Arn, UserId } = await stsClient(sandbox).send(new GetCallerIdentityCommand({}));
  expect({ Account, Arn }).toEqual({ Account: HUB, Arn: `arn:aws:iam::${HUB}:user/sandbox` });
  expect(UserId).toMatch(/^AIDA[A-Z2-7]{17}$/);
});

it('names the session of a role, in the account of the role', async () => {
  const client = new STSClient({ ...configOf(sandbox), credentials: await assumed(sandbox, TEAM) });
  const { Account, Arn, UserId } = await client.send(new GetCallerIdentityCommand({}));
  expect({ Account, Arn }).toEqual({
    Account: TEAM,
    Arn: `arn:aws:sts::${TEAM}:assumed-role/private-ecr-reader/test`,
  });
  expect(UserId).toMatch(/^AROA[A-Z2-7]{17}:test$/);
});

it('is answered to a role that may do nothing', async () => {
  const arn = `arn:aws:iam::${TEAM}:role/nothing`;
  const accessKeys = [
    { accessKeyId: 'AKIA0000000000000001', secretAccessKey: 'x'.repeat(40), accountId: HUB },
  ];
  const strict = await startSandbox({
    world: aWorld(),
    identities: { accessKeys, roles: [{ arn, allowedActions: [] }] },
  });
  const [key] = accessKeys;
  const credentials = await assumed(strict, TEAM, { RoleArn: arn }, { ...key! });
  const client = new STSClient({ ...configOf(strict), credentials });
  expect((await client.send(new GetCallerIdentityCommand({}))).Account).toBe(TEAM);
  await strict.close();
});
