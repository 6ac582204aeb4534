import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import { parseSnapshot, trace } from '@private-ecr/core';
import { makeWorld } from '../world/make-world';
import { makeNetwork, type Network } from '../world/network/network';
import { COMMANDS, type DemoContext } from './commands';
import { PROBLEMS } from './problems.data';
import { SandboxAdmin } from './sandbox-admin';
import { teamTargets } from './team-targets';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-demo-'));
let network: Network;
let sandbox: Sandbox;
let context: DemoContext;

beforeAll(async () => {
  network = await makeNetwork({ source: 'synthesised', folder });
  sandbox = await startSandbox({ world: makeWorld(network, new Date()), admin: true });
  context = { sandbox: new SandboxAdmin(sandbox.url), teams: teamTargets(network) };
});
afterEach(() => run('fix'));
afterAll(async () => {
  await sandbox.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const run = async (name: string, ...words: readonly string[]) => {
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`there is no command ${name}`);
  return command(context, words);
};

/** What is now the case for the services of each team, by the team's name. */
const verdicts = () => {
  const snapshot = parseSnapshot(sandbox.world.snapshot);
  return Object.fromEntries(
    network.teams.map(({ name, services }) => {
      const found = services.map(({ workload }) => trace(snapshot, workload).verdict);
      return [name, [...new Set(found)].join(' ')];
    }),
  );
};

describe('what is broken for one team is broken for it', () => {
  test.each([
    ['s3-route', 'checkout', ['checkout']],
    ['s3-route', 'payments', ['payments']],
    ['s3-route', 'ledger', ['ledger']],
    ['s3-route', 'reporting', ['reporting']],
    ['endpoint-group', 'payments', ['payments', 'search']],
    ['endpoint-group', 'reporting', ['reporting']],
    ['private-dns', 'reporting', ['reporting']],
    ['private-dns', 'payments', ['payments']],
    ['layer-bucket', 'search', ['search']],
  ])('%s %s', async (problem, team, blocked) => {
    const said = await run('break', problem, team);
    expect(said).toContain(`npm run demo -- fix ${problem} ${team}`);
    const found = verdicts();
    expect(Object.keys(found).filter(name => found[name] === 'blocked')).toEqual(blocked);
    await run('fix', problem, team);
    expect(new Set(Object.values(verdicts()))).toEqual(new Set(['reachable']));
  });
});

test.each(PROBLEMS.map(({ name }) => name))('%s can be laid, listed and lifted', async name => {
  await run('break', name, 'reporting').catch((error: unknown) => {
    // A team without a hub has no share.
    if (name !== 'share') throw error;
    return run('break', name, 'payments');
  });
  const team = name === 'share' ? 'payments' : 'reporting';
  expect(await run('list')).toContain(`  ${name} ${team}: `);
  expect(await run('fix', name, team)).toContain('Fixed: one problem');
  expect(await run('list')).toContain('Nothing is broken.');
});

test('one of two is mended, and the other stays', async () => {
  await run('break', 's3-route', 'payments');
  await run('break', 'access-denied', 'payments');
  await run('fix', 's3-route');
  expect(await run('list')).toMatch(/Broken now:\n {2}access-denied payments/);
});

test('what is broken already is not broken twice', async () => {
  await run('break', 's3-route', 'payments');
  expect(await run('break', 's3-route', 'payments')).toContain('already');
  expect((await context.sandbox.state()).scenarios).toHaveLength(1);
});

describe('what there is not is refused, with what there is', () => {
  test.each([
    [['s3-rout', 'payments'], 'there is no problem "s3-rout"; there are s3-route'],
    [['s3-rout', 'payments'], 'Did you mean s3-route?'],
    [['s3-route', 'payment'], 'Did you mean payments?'],
    [['s3-route'], 'team is missing; there are checkout'],
    [[], 'problem is missing'],
    [['__proto__', 'payments'], 'there is no problem "__proto__"'],
    [['share', 'reporting'], 'the scenario share-pending changes'],
  ])('break %j', async (words, message) => {
    await expect(run('break', ...words)).rejects.toThrow(message);
  });
});
