import { request } from 'node:http';
import { aWorld, HUB } from './__fixtures__/a-world';
import { type Sandbox, startSandbox } from './start-sandbox';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ world: aWorld(), admin: true });
});
afterEach(() => sandbox.close());

async function ask(method: string, path: string, content?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(content !== undefined && { body: JSON.stringify(content) }),
  });
  return { status: answer.status, content: (await answer.json()) as Record<string, unknown> };
}

it('is off unless it is asked for', async () => {
  const closed = await startSandbox({ world: aWorld() });
  const answer = await fetch(`${closed.url}/_sandbox/state`);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('MissingAuthenticationToken');
  await closed.close();
});

it('lays scenarios on and lifts them', async () => {
  const laid = await ask('POST', 'scenarios', { name: 'private-dns-off', target: { accountId: HUB } });
  expect(laid).toEqual({
    status: 200,
    content: { scenarios: [{ name: 'private-dns-off', target: { accountId: HUB } }] },
  });
  expect(sandbox.scenarios.list()).toHaveLength(1);
  await ask('DELETE', 'scenarios');
  expect(sandbox.scenarios.list()).toEqual([]);
});

it('lays faults on and lifts one or all', async () => {
  const { content } = await ask('POST', 'faults', { kind: 'throttling', accounts: [HUB], rate: 0.5 });
  expect(content['id']).toBe('fault-1');
  await ask('POST', 'faults', { kind: 'slow', latencyMs: 5 });
  await ask('DELETE', 'faults/fault-1');
  expect(sandbox.faults.list().map(({ id }) => id)).toEqual(['fault-2']);
  await ask('DELETE', 'faults');
  expect(sandbox.faults.list()).toEqual([]);
});

it('sets latency, clock and world', async () => {
  expect((await ask('POST', 'latency', { latencyMs: 3 })).status).toBe(200);
  expect(sandbox.latencyMs).toBe(3);
  const before = sandbox.clock.now().getTime();
  await ask('POST', 'clock', { advanceMs: 60_000 });
  expect(sandbox.clock.now().getTime() - before).toBeGreaterThanOrEqual(60_000);
  await ask('POST', 'world', { snapshot: { schemaVersion: 1, collectedAt: '2026-11-02', accounts: {} } });
  expect(sandbox.world.snapshot.accounts).toEqual({});
});

it('takes a world that is larger than any call of AWS', async () => {
  const Vpcs = Array.from({ length: 20_000 }, (_, index) => ({
    VpcId: `vpc-${String(index).padStart(17, '0')}`,
    CidrBlock: '10.0.0.0/16',
  }));
  const snapshot = {
    schemaVersion: 1,
    collectedAt: '2026-11-02',
    accounts: { [HUB]: { 'eu-west-1': { Vpcs } } },
  };
  expect(JSON.stringify(snapshot).length).toBeGreaterThan(1_000_000);
  expect(await ask('POST', 'world', { snapshot })).toEqual({ status: 200, content: { accounts: [HUB] } });
});

it('says how things stand', async () => {
  const { content } = await ask('GET', 'state');
  expect(content).toEqual({ scenarios: [], faults: [], latencyMs: 0, calls: [], refusals: [] });
});

it.each([
  ['a scenario that is none', 'scenarios', { name: 'rain' }, 'there is no scenario rain'],
  ['a fault that is none', 'faults', { kind: 'rain' }, 'kind'],
  ['a world that is none', 'world', { snapshot: {} }, 'the world is not valid'],
])('refuses %s', async (_, path, content, message) => {
  const answer = await ask('POST', path, content);
  expect(answer.status).toBe(400);
  expect(answer.content['message']).toContain(message);
});

it('refuses what a page of another origin could send', async () => {
  expect((await ask('POST', 'scenarios', { name: 'healthy' }, { 'content-type': 'text/plain' })).status).toBe(
    415,
  );
  const status = await new Promise(resolve => {
    const { port } = new URL(sandbox.url);
    const headers = { host: 'attacker.example', 'content-type': 'application/json' };
    request({ port, path: '/_sandbox/state', headers }, ({ statusCode }) => resolve(statusCode)).end();
  });
  expect(status).toBe(403);
});

it('names what there is where a path leads nowhere', async () => {
  expect((await ask('GET', 'weather')).content['message']).toContain('POST /_sandbox/faults');
});
