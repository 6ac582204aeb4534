import {
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  EC2Client,
  paginateDescribeSubnets,
} from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { aWorld, HUB, TEAM } from '../__fixtures__/a-world';
import { configOf, ec2Client, errorOfCall, stsClient } from '../__fixtures__/clients';
import { type Sandbox, startSandbox } from '../start-sandbox';
import type { FaultInput } from './faults';

let sandbox: Sandbox;
let hub: EC2Client;
let team: EC2Client;
beforeEach(async () => {
  sandbox = await startSandbox({ world: aWorld() });
  hub = await ec2Client(sandbox, HUB);
  team = await ec2Client(sandbox, TEAM);
});
afterEach(() => sandbox.close());

const vpcs = (client = hub) => client.send(new DescribeVpcsCommand({}));
const caller = () => stsClient(sandbox).send(new GetCallerIdentityCommand({}));

const ERRORS: [kind: FaultInput['kind'], ofEc2: object, ofSts: object][] = [
  ['throttling', { name: 'RequestLimitExceeded', status: 503 }, { name: 'Throttling', status: 400 }],
  ['server-error', { name: 'InternalError', status: 500 }, { name: 'InternalFailure', status: 500 }],
  ['unavailable', { name: 'Unavailable', status: 503 }, { name: 'ServiceUnavailable', status: 503 }],
  ['access-denied', { name: 'UnauthorizedOperation', status: 403 }, { name: 'AccessDenied', status: 403 }],
  ['clock-skew', { name: 'RequestExpired', status: 400 }, { name: 'SignatureDoesNotMatch', status: 403 }],
];

it.each(ERRORS)('%s has the code of the service', async (kind, ofEc2, ofSts) => {
  sandbox.faults.add({ kind });
  expect(await errorOfCall(vpcs())).toMatchObject(ofEc2);
  expect(await errorOfCall(caller())).toMatchObject(ofSts);
});

it('is over when it is lifted, without a restart', async () => {
  const id = sandbox.faults.add({ kind: 'server-error' });
  await errorOfCall(vpcs());
  expect(sandbox.faults.remove(id)).toBe(true);
  expect((await vpcs()).Vpcs).toHaveLength(1);
});

it.each([
  ['another account', { accounts: [TEAM] }],
  ['another Region', { regions: ['eu-central-1'] }],
  ['another service', { services: ['sts'] }],
  ['another action', { actions: ['DescribeSubnets'] }],
])('leaves calls of %s alone', async (_, place) => {
  sandbox.faults.add({ kind: 'server-error', ...place });
  expect((await vpcs()).Vpcs).toHaveLength(1);
});

it('befalls the account that it names', async () => {
  sandbox.faults.add({ kind: 'throttling', accounts: [TEAM], services: ['ec2'], actions: ['DescribeVpcs'] });
  expect(await errorOfCall(vpcs(team))).toMatchObject({ name: 'RequestLimitExceeded' });
  expect((await team.send(new DescribeSubnetsCommand({}))).Subnets).toHaveLength(2);
});

it('befalls the share of calls that its rate says, the same ones for the same seed', async () => {
  const outcomes = async () => {
    const seeded = await startSandbox({ world: aWorld(), seed: 7 });
    seeded.faults.add({ kind: 'throttling', services: ['ec2'], rate: 0.3 });
    const client = await ec2Client(seeded, HUB);
    const found: boolean[] = [];
    for (let call = 0; call < 100; call += 1)
      found.push(
        await vpcs(client).then(
          () => true,
          () => false,
        ),
      );
    await seeded.close();
    return found;
  };
  const first = await outcomes();
  const failures = first.filter(isAnswered => !isAnswered).length;
  expect(failures).toBeGreaterThan(15);
  expect(failures).toBeLessThan(45);
  expect(await outcomes()).toEqual(first);
});

it('befalls as many calls as it says, and the SDK gets over them', async () => {
  sandbox.faults.add({ kind: 'unavailable', services: ['ec2'], times: 2 });
  const patient = new EC2Client({ ...configOf(sandbox), maxAttempts: 3 });
  const { Vpcs, $metadata } = await vpcs(patient);
  expect(Vpcs).toHaveLength(1);
  expect($metadata.attempts).toBe(3);
});

it('clock-skew is got over by an SDK that heeds the header Date', async () => {
  sandbox.faults.add({ kind: 'clock-skew', services: ['ec2'], offsetSeconds: -1800 });
  const patient = new EC2Client({ ...configOf(sandbox), maxAttempts: 3 });
  expect((await vpcs(patient)).Vpcs).toHaveLength(1);
});

it('slow holds the answer back', async () => {
  sandbox.faults.add({ kind: 'slow', latencyMs: 120 });
  const start = performance.now();
  await vpcs();
  expect(performance.now() - start).toBeGreaterThanOrEqual(115);
});

it('timeout closes the connection without an answer', async () => {
  sandbox.faults.add({ kind: 'timeout', services: ['ec2'], holdMs: 50 });
  expect(await errorOfCall(vpcs())).toMatchObject({
    message: expect.stringMatching(/socket hang up|ECONNRESET/),
  });
});

it('connection-reset gives no answer at all', async () => {
  sandbox.faults.add({ kind: 'connection-reset', services: ['ec2'] });
  expect(await errorOfCall(vpcs())).toMatchObject({ message: expect.stringContaining('ECONNRESET') });
});

it('timeout outlasts an impatient client', async () => {
  sandbox.faults.add({ kind: 'timeout', services: ['ec2'] });
  const impatient = new EC2Client({
    ...configOf(sandbox),
    requestHandler: { requestTimeout: 100, throwOnRequestTimeout: true },
  });
  expect(await errorOfCall(vpcs(impatient))).toMatchObject({ name: 'TimeoutError' });
});

it('malformed-body is an answer of status 200 that cannot be read', async () => {
  sandbox.faults.add({ kind: 'malformed-body', services: ['ec2'] });
  const error = await errorOfCall(vpcs());
  expect(error).toMatchObject({ status: 200, message: expect.stringContaining('Deserialization error') });
});

it('empty-pages come before the real ones, which are all there', async () => {
  sandbox.faults.add({ kind: 'empty-pages' });
  const sizes: number[] = [];
  for await (const { Subnets = [] } of paginateDescribeSubnets({ client: hub, pageSize: 5 }, {})) {
    sizes.push(Subnets.length);
  }
  expect(sizes).toEqual([0, 3]);
});

it('says what lies there and how many calls it befell', async () => {
  const id = sandbox.faults.add({ kind: 'throttling', services: ['ec2'] });
  await errorOfCall(vpcs());
  expect(sandbox.faults.list()).toEqual([
    { id, fault: expect.objectContaining({ kind: 'throttling', rate: 1 }), befell: 1 },
  ]);
});

it.each([
  ['a kind that is none', { kind: 'flood' }],
  ['a rate above 1', { kind: 'slow', rate: 2 }],
  ['a field that is none', { kind: 'slow', account: TEAM }],
  ['an empty list, which would befall nothing', { kind: 'slow', accounts: [] }],
])('refuses %s', (_, fault) => {
  expect(() => sandbox.faults.add(fault as FaultInput)).toThrow(/kind|rate|account/);
});
