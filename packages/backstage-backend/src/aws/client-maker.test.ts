import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { DEFAULT_ACCESS_KEY, type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import { aWorld, TEAM_PLAN } from '../collection/__fixtures__/a-world';
import { NO_SIGNAL } from '../collection/__fixtures__/collector-of';
import { type ClientConfig, clientMaker } from './client-maker';
import { callGate } from './transport/call-gate';
import { openConnections } from './transport/connections';
import { GatedHandler } from './transport/gated-handler';

const TEAM = TEAM_PLAN.unit.accountId;
const HUB_KEY = { accessKeyId: 'AKIAHUBHUBHUBHUBHUB1', secretAccessKey: 'of-the-hub-in-this-test-only' };
const TEAM_KEY = { accessKeyId: 'AKIATEAMTEAMTEAMTEA1', secretAccessKey: 'of-the-team-in-this-test-only' };
const HUB = '111111111111';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    world: aWorld(),
    identities: {
      accessKeys: [
        { ...HUB_KEY, accountId: HUB },
        { ...TEAM_KEY, accountId: TEAM },
      ],
    },
  });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.journal.clear());

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

/** Settings of a client; `endpoint`: where requests go, without which they go where the SDK says. */
function aConfig(changes: Partial<ClientConfig> = {}, endpoint?: string): ClientConfig {
  const connections = openConnections({
    callsInFlight: 5,
    callTimeoutMs: 10_000,
    ...(endpoint !== undefined && { endpoint }),
  });
  const sender = { accountId: HUB, signal: NO_SIGNAL, onCall: () => undefined };
  return {
    region: 'eu-west-1',
    credentials: () => Promise.resolve(DEFAULT_ACCESS_KEY),
    requestHandler: new GatedHandler(connections, callGate(5, 5), () => sender),
    maxAttempts: 1,
    retryMode: 'adaptive',
    customUserAgent: 'private-ecr',
    systemClockOffset: 0,
    ...changes,
  };
}

test('each client signs with its own credentials, however many requests', async () => {
  const maker = clientMaker();
  const [hub, team] = await Promise.all(
    [HUB_KEY, TEAM_KEY].map(key =>
      maker.make('ec2', aConfig({ credentials: () => Promise.resolve({ ...key }) }, sandbox.url)),
    ),
  );
  for (const client of [hub, team, team, hub, team]) await client?.send(new DescribeVpcsCommand({}));
  expect(sandbox.calls).toMatchObject([
    { accountId: HUB, operation: 'DescribeVpcs', calls: 2, failed: 0 },
    { accountId: TEAM, operation: 'DescribeVpcs', calls: 3, failed: 0 },
  ]);
});

test('each client asks its own Region', async () => {
  const maker = clientMaker();
  const clients = await Promise.all(
    ['eu-west-1', 'eu-central-1'].map(region => maker.make('ec2', aConfig({ region }))),
  );
  expect(await Promise.all(clients.map(({ config }) => config.region()))).toEqual([
    'eu-west-1',
    'eu-central-1',
  ]);
});

test.each([
  ['AWS_USE_FIPS_ENDPOINT', 'useFipsEndpoint', 'true', true],
  ['AWS_USE_DUALSTACK_ENDPOINT', 'useDualstackEndpoint', 'true', true],
  ['AWS_SDK_UA_APP_ID', 'userAgentAppId', 'portal', 'portal'],
] as const)(
  '%s is looked for once, and holds for all clients of a service',
  async (name, key, text, value) => {
    const maker = clientMaker();
    const settingOf = async () => (await maker.make('ec2', aConfig())).config[key]();
    process.env[name] = text;
    expect(await settingOf()).toBe(value);
    process.env = { ...environment };
    expect(await settingOf()).toBe(value);
  },
);

test('AWS_ENDPOINT_URL_EC2 is looked for once, and is where all clients of EC2 send to', async () => {
  const maker = clientMaker();
  const send = async () => {
    const client = await maker.make('ec2', aConfig({ credentials: () => Promise.resolve({ ...HUB_KEY }) }));
    await client.send(new DescribeVpcsCommand({}));
  };
  process.env['AWS_ENDPOINT_URL_EC2'] = sandbox.url;
  await send();
  delete process.env['AWS_ENDPOINT_URL_EC2'];
  await send();
  expect(sandbox.calls).toMatchObject([{ accountId: HUB, operation: 'DescribeVpcs', calls: 2, failed: 0 }]);
});
