import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { aWorld, HUB, SPOKE, TEAM } from '../../../__fixtures__/a-world';
import { errorOfCall } from '../../../__fixtures__/clients';
import { type Sandbox, startSandbox } from '../../../start-sandbox';
import { assumed } from '../__fixtures__/assumed';

const KEY = { accessKeyId: 'AKIA0000000000000001', secretAccessKey: 'x'.repeat(40) };
const USER = `arn:aws:iam::${HUB}:user/sandbox`;
const role = (accountId: string, name: string) => `arn:aws:iam::${accountId}:role/${name}`;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    world: aWorld(),
    identities: {
      accessKeys: [{ ...KEY, accountId: HUB }],
      roles: [
        { arn: role(TEAM, 'reader') },
        { arn: role(TEAM, 'path/to/reader') },
        { arn: role(TEAM, 'long'), maxSessionSeconds: 43_200 },
        { arn: role(SPOKE, 'partner'), externalId: 'secret-of-two' },
        { arn: role(SPOKE, 'others'), trustedAccounts: [SPOKE] },
      ],
    },
  });
});
afterAll(() => sandbox.close());

const assume = (input: Partial<AssumeRoleRequest>) => assumed(sandbox, TEAM, input, KEY);
const denied = (arn: string) => ({
  name: 'AccessDenied',
  message: `User: ${USER} is not authorized to perform: sts:AssumeRole on resource: ${arn} because no identity-based policy allows the sts:AssumeRole action`,
  status: 403,
});

it('gives credentials for an hour', async () => {
  const { accessKeyId, expiration } = await assume({ RoleArn: role(TEAM, 'reader') });
  expect(accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
  const seconds = (expiration.getTime() - Date.now()) / 1000;
  expect(Math.abs(seconds - 3600)).toBeLessThan(10);
});

it('gives credentials for a role with a path and for the time that is asked for', async () => {
  expect((await assume({ RoleArn: role(TEAM, 'path/to/reader') })).sessionToken).not.toBe('');
  const { expiration } = await assume({ RoleArn: role(TEAM, 'long'), DurationSeconds: 43_200 });
  expect(expiration.getTime() - Date.now()).toBeGreaterThan(43_000_000);
});

it('takes the external id that a role asks for', async () => {
  const input = { RoleArn: role(SPOKE, 'partner'), ExternalId: 'secret-of-two' };
  expect((await assume(input)).accessKeyId).toMatch(/^ASIA/);
});

it.each([
  ['a role that is not there', { RoleArn: role(TEAM, 'nobody') }],
  ['a role that trusts others', { RoleArn: role(SPOKE, 'others') }],
  ['a role whose external id is not given', { RoleArn: role(SPOKE, 'partner') }],
  ['a role whose external id is another', { RoleArn: role(SPOKE, 'partner'), ExternalId: 'guess' }],
])('denies %s', async (_, input) => {
  expect(await errorOfCall(assume(input))).toEqual(denied(input.RoleArn));
});

it.each([
  [
    'longer than the role allows',
    { DurationSeconds: 7200 },
    'exceeds the MaxSessionDuration set for this role',
  ],
  ['shorter than any session', { DurationSeconds: 60 }, "Value '60' at 'DurationSeconds'"],
  ['a session name of one letter', { RoleSessionName: 'x' }, "at 'RoleSessionName'"],
])('refuses a session %s', async (_, input, message) => {
  const error = await errorOfCall(assume({ RoleArn: role(TEAM, 'reader'), ...input }));
  expect(error).toMatchObject({ name: 'ValidationError', status: 400 });
  expect(error.message).toContain(message);
});

it('gives a session one hour at most of the next role', async () => {
  const first = await assume({ RoleArn: role(TEAM, 'reader') });
  const chained = assumed(sandbox, TEAM, { RoleArn: role(TEAM, 'long'), DurationSeconds: 7200 }, first);
  expect((await errorOfCall(chained)).message).toContain(
    '1 hour session limit for roles assumed by role chaining',
  );
});

it('refuses loudly a session policy, which it does not apply', async () => {
  const error = await errorOfCall(assume({ RoleArn: role(TEAM, 'reader'), Policy: '{}' }));
  expect(error).toMatchObject({ name: 'SandboxNotImplemented' });
});
