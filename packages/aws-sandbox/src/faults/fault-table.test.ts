import { DescribeVpcsCommand, type EC2Client, paginateDescribeVpcs } from '@aws-sdk/client-ec2';
import { aWorld, HUB } from '../__fixtures__/a-world';
import { ec2Client } from '../__fixtures__/clients';
import { type Sandbox, startSandbox } from '../start-sandbox';
import type { FaultInput } from './faults';
import { FAULT_KINDS, type FaultKind } from './kinds.data';

/** What a client with adaptive retry and three attempts comes to. */
interface Row {
  /** The fault's own parameters, short enough for a test. */
  readonly parameters?: Partial<FaultInput>;
  /** Where the fault befalls two calls and is over. */
  readonly passing: string;
  /** Where it lasts. */
  readonly lasting: string;
  /** What the first call after it comes to, where that is no answer; the second one is. */
  readonly firstAfter?: string;
}

const TABLE: Readonly<Record<FaultKind, Row>> = {
  throttling: { passing: 'answered, attempt 3', lasting: 'RequestLimitExceeded, attempt 3' },
  timeout: {
    parameters: { holdMs: 20 },
    passing: 'answered, attempt 3',
    lasting: 'Error, attempt 3',
  },
  'connection-reset': { passing: 'answered, attempt 3', lasting: 'Error, attempt 3' },
  'server-error': { passing: 'answered, attempt 3', lasting: 'InternalError, attempt 3' },
  unavailable: { passing: 'answered, attempt 3', lasting: 'Unavailable, attempt 3' },
  slow: { parameters: { latencyMs: 20 }, passing: 'answered, attempt 1', lasting: 'answered, attempt 1' },
  'access-denied': {
    passing: 'UnauthorizedOperation, attempt 1',
    lasting: 'UnauthorizedOperation, attempt 1',
  },
  'malformed-body': { passing: 'Error, attempt 1', lasting: 'Error, attempt 1' },
  // The SDK signs by the server's clock, and finds out with a refusal when that is right again.
  'clock-skew': {
    passing: 'answered, attempt 2',
    lasting: 'answered, attempt 2',
    firstAfter: 'RequestExpired, attempt 1',
  },
  'empty-pages': { passing: 'answered, attempt 1', lasting: 'answered, attempt 1' },
};

let sandbox: Sandbox;
let client: EC2Client;
beforeEach(async () => {
  sandbox = await startSandbox({ world: aWorld() });
  client = await ec2Client(sandbox, HUB, { maxAttempts: 3, retryMode: 'adaptive' });
});
afterEach(() => sandbox.close());

async function outcome(): Promise<string> {
  try {
    const { $metadata } = await client.send(new DescribeVpcsCommand({}));
    return `answered, attempt ${$metadata.attempts}`;
  } catch (error) {
    const { name, $metadata } = error as Error & { $metadata?: { attempts?: number } };
    return `${name}, attempt ${$metadata?.attempts}`;
  }
}

const rows = Object.entries(TABLE) as [FaultKind, Row][];

test('has a row for every kind', () => {
  expect(Object.keys(TABLE)).toEqual(Object.keys(FAULT_KINDS));
});

test.each(rows)('%s that passes', async (kind, { parameters, passing }) => {
  sandbox.faults.add({ kind, services: ['ec2'], times: 2, ...parameters });
  expect(await outcome()).toBe(passing);
});

test.each(rows)(
  '%s that lasts, and what comes after it',
  async (kind, { parameters, lasting, firstAfter }) => {
    const id = sandbox.faults.add({ kind, services: ['ec2'], ...parameters });
    expect(await outcome()).toBe(lasting);
    sandbox.faults.remove(id);
    const answered = expect.stringMatching(/^answered/) as unknown;
    expect([await outcome(), await outcome()]).toEqual([firstAfter ?? answered, answered]);
  },
);

test.each(rows)('%s of another account is not noticed', async (kind, { parameters }) => {
  sandbox.faults.add({ kind, accounts: ['999999999999'], ...parameters });
  expect(await outcome()).toBe('answered, attempt 1');
});

test('empty-pages lead to all that there is', async () => {
  sandbox.faults.add({ kind: 'empty-pages' });
  const sizes: number[] = [];
  for await (const { Vpcs = [] } of paginateDescribeVpcs({ client }, {})) sizes.push(Vpcs.length);
  expect(sizes).toEqual([0, 1]);
});
