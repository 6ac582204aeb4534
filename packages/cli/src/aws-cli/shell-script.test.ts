import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cannedAnswers } from '../testing/canned-answers';
import { installFakeAws } from '../testing/fake-aws';
import { runRecorded } from '../testing/recorded-terminal';
import { temporaryFolder } from '../testing/temporary-folder';
import { traceCase, TRACE_CASES } from '../testing/trace-cases';
import { parseScope } from './collection-scope';
import { shellScript } from './shell-script';

const REGION = 'eu-west-1';
const work = temporaryFolder();

describe('the script is one that a POSIX shell reads', () => {
  test.each([
    ['of the account in use', {}],
    [
      'of two accounts and Regions',
      { account: ['111111111111=hub', '222222222222'], region: [REGION, 'us-east-1'] },
    ],
    ['of some VPCs', { vpc: ['vpc-0a', 'vpc-0b'] }],
    ['of a profile that a shell would run', { account: [`111111111111=$(touch x)'; rm -rf "\`y\``] }],
  ])('%s', (_what, options) => {
    expect(() =>
      execFileSync('sh', ['-n'], { input: shellScript(parseScope(options)), stdio: 'pipe' }),
    ).not.toThrow();
  });
});

/** Runs the printed script against the answers of a case, with a profile for each account. */
async function collect(id: string, name: string, { profile = '', extra = {} } = {}) {
  const network = path.join(work, name, 'network');
  const answers = cannedAnswers(traceCase(id), REGION);
  const byProfile = Object.fromEntries(
    Object.entries(answers).map(([accountId, canned]) => [`${accountId}${profile}`, { ...canned, ...extra }]),
  );
  const bin = path.join(work, name, 'bin');
  installFakeAws(bin, byProfile);
  const accounts = Object.keys(answers).map(accountId => `${accountId}=${accountId}${profile}`);
  const printed = await runRecorded([
    'trace',
    '--print-commands',
    '--region',
    REGION,
    '--account',
    ...accounts,
  ]);
  const result = spawnSync('sh', ['-s', network], {
    input: printed.stdout,
    encoding: 'utf8',
    cwd: work,
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` },
  });
  return { network, ...result };
}

async function verdictOf(network: string, id: string) {
  const workload = path.join(work, `${id}.workload.json`);
  fs.writeFileSync(workload, JSON.stringify(traceCase(id).workload));
  const { stdout, stderr, exitStatus } = await runRecorded(
    ['trace', '--aws-cli-dir', network, '--workload', workload, '--format', 'json'],
    { isOnDisk: true },
  );
  return { exitStatus, stderr, result: JSON.parse(stdout || 'null') as { verdict: string } | null };
}

test.each(TRACE_CASES)('print, run, trace: $id', async ({ id, expected }) => {
  const { network, status } = await collect(id, id);
  expect(status).toBe(0);
  const { result, stderr } = await verdictOf(network, id);
  expect({ verdict: result?.verdict, stderr }).toEqual({ verdict: expected.verdict, stderr: '' });
});

test('a call that fails is said, leaves no file, and does not end the script', async () => {
  const { network, stderr, status } = await collect('shared-subnets-ok', 'denied', {
    extra: { 'ec2 describe-network-acls': { errorCode: 'UnauthorizedOperation' } },
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(/not read: .*network-acls\.json\nAn error occurred \(UnauthorizedOperation\)/);
  const left = fs.readdirSync(path.join(network, '111111111111', REGION));
  expect(left.filter(name => name.startsWith('network-acls') || /\.(?:part|error)$/.test(name))).toEqual([]);
  const { result, exitStatus } = await verdictOf(network, 'shared-subnets-ok');
  expect({ verdict: result?.verdict, exitStatus }).toEqual({ verdict: 'unknown', exitStatus: 3 });
});

test('a repository without a policy is known to have none', async () => {
  const { network } = await collect('shared-subnets-ok', 'no-policy');
  const file = path.join(network, '222222222222', REGION, 'repository-policies/payments+api.json');
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual({ policyText: null });
});

test('credentials of another account end the script before anything is read', async () => {
  const { stderr, status, network } = await collect('shared-subnets-ok', 'mixed-up', {
    extra: { 'sts get-caller-identity ?Account': '999999999999' },
  });
  expect(status).toBe(1);
  expect(stderr).toBe('the credentials are those of account 999999999999, not of 111111111111\n');
  expect(fs.existsSync(network)).toBe(false);
});

test('a profile is one word, whatever it holds', async () => {
  const { status, network } = await collect('shared-subnets-ok', 'odd-profile', {
    profile: ` $(touch owned) ';"\``,
  });
  expect(status).toBe(0);
  expect(fs.readdirSync(network).sort()).toEqual(['111111111111', '222222222222']);
  expect(fs.existsSync(path.join(work, 'owned'))).toBe(false);
});

test('without a folder, or a Region, the script says what it lacks', () => {
  const run = (...words: string[]) =>
    spawnSync('sh', ['-s', ...words], {
      input: shellScript(parseScope({})),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
  expect(run().stderr).toContain('name a folder for the answers');
  expect(run(path.join(work, 'none')).stderr).toContain('name a Region in AWS_REGION');
});
