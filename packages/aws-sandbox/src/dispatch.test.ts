import {
  CreateVpcCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import { aWorld, HUB, REGION, TEAM } from './__fixtures__/a-world';
import { configOf, ec2Client, errorOfCall } from './__fixtures__/clients';
import { sendSigned as send } from './__fixtures__/send-signed';
import { type Sandbox, startSandbox } from './start-sandbox';

let sandbox: Sandbox;
let hub: EC2Client;
beforeEach(async () => {
  sandbox = await startSandbox({ world: aWorld() });
  hub = await ec2Client(sandbox, HUB);
  sandbox.journal.clear();
});
afterEach(() => sandbox.close());

const sendSigned = (service: string, body: string, headers: Record<string, string> = {}) =>
  send(sandbox, service, body, { headers });

it('refuses an action that it does not serve, and remembers it', async () => {
  expect(await errorOfCall(hub.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' })))).toEqual({
    name: 'InvalidAction',
    message: 'The action CreateVpc is not valid for this web service.',
    status: 400,
  });
  expect(sandbox.refusals).toEqual([
    {
      accountId: HUB,
      service: 'ec2',
      operation: 'CreateVpc',
      code: 'InvalidAction',
      message: 'The action CreateVpc is not valid for this web service.',
    },
  ]);
});

it.each(['constructor', '__proto__', 'toString'])('has no action %s', async action => {
  const answer = await sendSigned('ec2', `Action=${action}&Version=2016-11-15`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('<Code>InvalidAction</Code>');
});

it.each([
  ['at the top', 'Colour=red'],
  ['further in', 'Filter.1.Colour=red'],
  ['named as what every object has', '__proto__=red'],
  ['named so and with parts', 'constructor.1=red'],
  ['of five thousand parts', `${'a.'.repeat(5000)}a=red`],
])('refuses a parameter that AWS does not know, %s', async (_, parameter) => {
  const answer = await sendSigned('ec2', `Action=DescribeVpcs&Version=2016-11-15&${parameter}`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('<Code>UnknownParameter</Code>');
  expect(sandbox.refusals).toHaveLength(1);
});

it.each([
  ['a number that is none', 'MaxResults=many', 'InvalidParameterValue'],
  ['a flag that is none', 'DryRun=perhaps', 'InvalidParameterValue'],
  ['a number out of range', 'MaxResults=1001', 'InvalidParameterValue'],
])('refuses %s', async (_, parameter, code) => {
  const answer = await sendSigned('ec2', `Action=DescribeVpcs&Version=2016-11-15&${parameter}`);
  expect(await answer.text()).toContain(`<Code>${code}</Code>`);
});

it('words a number that is too small as EC2 does', async () => {
  expect(await errorOfCall(hub.send(new DescribeVpcsCommand({ MaxResults: 3 })))).toEqual({
    name: 'InvalidParameterValue',
    message: 'Value ( 3 ) for parameter maxResults is invalid. Expecting a value greater than 5.',
    status: 400,
  });
});

it('refuses a protocol that it does not speak, and remembers it', async () => {
  const answer = await sendSigned('monitoring', '', { 'smithy-protocol': 'rpc-v2-cbor' });
  expect(answer.status).toBe(400);
  expect(sandbox.refusals).toMatchObject([{ message: 'the sandbox has no protocol smithy-rpc-v2-cbor' }]);
});

it('refuses a service that it does not serve, and remembers it', async () => {
  const answer = await sendSigned('s3', '');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    __type: 'SandboxNotImplemented',
    message: 'the sandbox has no service that signs as s3',
  });
  expect(sandbox.refusals).toHaveLength(1);
});

it('refuses a body of ten megabytes', async () => {
  const { status } = await fetch(sandbox.url, { method: 'POST', body: 'a'.repeat(10_000_000) });
  expect(status).toBe(413);
  expect((await hub.send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(1);
});

it('binds a token to action, account, Region and filters', async () => {
  const Filters = [{ Name: 'vpc-id', Values: ['vpc-hub'] }];
  const paged = await startSandbox({ world: aWorld(), pageItems: 1 });
  const [owner, participant] = [await ec2Client(paged, HUB), await ec2Client(paged, TEAM)];
  const { NextToken } = await owner.send(new DescribeSubnetsCommand({ Filters }));
  const invalid = { name: 'InvalidNextToken', status: 400 };
  const withToken = (client: EC2Client) => client.send(new DescribeSubnetsCommand({ Filters, NextToken }));
  expect(await errorOfCall(withToken(participant))).toMatchObject(invalid);
  expect(await errorOfCall(owner.send(new DescribeSubnetsCommand({ NextToken })))).toMatchObject(invalid);
  expect(
    await errorOfCall(owner.send(new DescribeSecurityGroupsCommand({ Filters, NextToken }))),
  ).toMatchObject(invalid);
  expect((await withToken(owner)).Subnets).toHaveLength(1);
  await paged.close();
});

it('counts calls by account, service and action', async () => {
  const team = await ec2Client(sandbox, TEAM);
  await hub.send(new DescribeVpcsCommand({}));
  await hub.send(new DescribeVpcsCommand({}));
  await errorOfCall(team.send(new DescribeVpcsCommand({ VpcIds: ['vpc-nowhere'] })));
  expect(sandbox.calls).toEqual([
    { accountId: HUB, service: 'sts', operation: 'AssumeRole', calls: 1, failed: 0 },
    { accountId: HUB, service: 'ec2', operation: 'DescribeVpcs', calls: 2, failed: 0 },
    { accountId: TEAM, service: 'ec2', operation: 'DescribeVpcs', calls: 1, failed: 1 },
  ]);
  expect(sandbox.journal.total).toBe(4);
});

it('hands out the same request ids in each run', async () => {
  const ids = async () => {
    const fresh = await startSandbox({ world: aWorld(), seed: 3 });
    const client = await ec2Client(fresh, HUB);
    const { $metadata } = await client.send(new DescribeVpcsCommand({}));
    await fresh.close();
    return $metadata.requestId;
  };
  const first = await ids();
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(await ids()).toBe(first);
});

it('holds every answer back by as much as it is told', async () => {
  sandbox.latencyMs = 60;
  const start = performance.now();
  await hub.send(new DescribeVpcsCommand({}));
  expect(performance.now() - start).toBeGreaterThanOrEqual(55);
});

it('serves another world from the next call on', async () => {
  sandbox.replaceWorld({ snapshot: { schemaVersion: 1, collectedAt: '2026-11-02T10:00:00Z', accounts: {} } });
  expect((await hub.send(new DescribeVpcsCommand({}))).Vpcs).toEqual([]);
});

it('answers text of any kind as it stands', async () => {
  const world = aWorld();
  const text = `<b>&amp; "'\u00e9 ]]> --> ${'x'.repeat(300)}`;
  const vpc = world.snapshot.accounts[HUB]?.[REGION]?.Vpcs?.[0];
  Object.assign(vpc ?? {}, { Tags: [{ Key: text, Value: text }] });
  sandbox.replaceWorld(world);
  const { Vpcs } = await hub.send(new DescribeVpcsCommand({}));
  expect(Vpcs?.[0]?.Tags).toEqual([{ Key: text, Value: text }]);
});

it('lists nothing in a Region where nothing is', async () => {
  const client = new EC2Client({ ...configOf(sandbox), region: 'ap-south-1' });
  expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toEqual([]);
});
