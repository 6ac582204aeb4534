import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { aWorld, TEAM } from '../__fixtures__/a-world';
import { configOf, errorOfCall } from '../__fixtures__/clients';
import { sendSigned } from '../__fixtures__/send-signed';
import { assumed } from '../services/sts/__fixtures__/assumed';
import { type Sandbox, startSandbox } from '../start-sandbox';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ world: aWorld() });
});
afterEach(() => sandbox.close());

type Change = (credentials: Awaited<ReturnType<typeof assumed>>) => {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
};

const CASES: [what: string, change: Change, ofEc2: string, ofSts: string][] = [
  ['a wrong secret', keys => ({ ...keys, secretAccessKey: 'wrong' }), 'AuthFailure', 'SignatureDoesNotMatch'],
  [
    'a key that nobody knows',
    keys => ({ ...keys, accessKeyId: 'ASIANOBODYKNOWSTHIS1' }),
    'AuthFailure',
    'InvalidClientTokenId',
  ],
  [
    'a token of another session',
    keys => ({ ...keys, sessionToken: 'other' }),
    'AuthFailure',
    'InvalidClientTokenId',
  ],
  [
    'a session key without its token',
    ({ accessKeyId, secretAccessKey }) => ({ accessKeyId, secretAccessKey }),
    'AuthFailure',
    'InvalidClientTokenId',
  ],
];

describe.each(CASES)('%s', (_, change, ofEc2, ofSts) => {
  it(`is ${ofEc2} of EC2 and ${ofSts} of STS`, async () => {
    const config = { ...configOf(sandbox), credentials: change(await assumed(sandbox, TEAM)) };
    expect(await errorOfCall(new EC2Client(config).send(new DescribeVpcsCommand({})))).toMatchObject({
      name: ofEc2,
      status: 401,
    });
    expect(await errorOfCall(new STSClient(config).send(new GetCallerIdentityCommand({})))).toMatchObject({
      name: ofSts,
      status: 403,
    });
  });
});

it('refuses a session that has expired', async () => {
  const { expiration: _, ...credentials } = await assumed(sandbox, TEAM);
  sandbox.clock.advance(3_601_000);
  const config = { ...configOf(sandbox), credentials };
  expect(await errorOfCall(new STSClient(config).send(new GetCallerIdentityCommand({})))).toEqual({
    name: 'ExpiredToken',
    message: 'The security token included in the request is expired',
    status: 403,
  });
  expect(await errorOfCall(new EC2Client(config).send(new DescribeVpcsCommand({})))).toMatchObject({
    name: 'RequestExpired',
  });
});

it('refuses what was signed long ago', async () => {
  const systemClockOffset = -3_600_000;
  const late = new STSClient({ ...configOf(sandbox), systemClockOffset });
  const error = await errorOfCall(late.send(new GetCallerIdentityCommand({})));
  expect(error).toMatchObject({ name: 'SignatureDoesNotMatch', status: 403 });
  expect(error.message).toMatch(/^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z/);
});

it('refuses what nobody signed', async () => {
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(sandbox.url, { method: 'POST', body, headers });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('<Code>MissingAuthenticationToken</Code>');
});

it('refuses a body that is not the signed one', async () => {
  const body = 'Action=DescribeVpcs&Version=2016-11-15';
  expect((await sendSigned(sandbox, 'ec2', body)).status).toBe(200);
  const answer = await sendSigned(sandbox, 'ec2', body, { sent: `${body}&DryRun=true` });
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain('<Code>AuthFailure</Code>');
});

it.each([
  'Basic dXNlcjpwYXNz',
  'AWS4-HMAC-SHA256 Credential=AKIA/../eu-west-1/ec2/aws4_request',
  "AWS4-HMAC-SHA256 Credential=a'--/20261101/eu-west-1/ec2/aws4_request, SignedHeaders=host, Signature=0",
])('refuses a header of another form: %s', async authorization => {
  const answer = await fetch(sandbox.url, {
    method: 'POST',
    body: 'Action=DescribeVpcs',
    headers: { authorization },
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('IncompleteSignature');
});
