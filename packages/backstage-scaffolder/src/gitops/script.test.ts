import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { driftReportSchema, parseInput, parseRequest } from '@private-ecr/core';
import { type Provider, startProvider, terraformMissing } from '@private-ecr/terraform-standin';
import { withTeam } from 'cdktf-private-ecr';
import { DEFINITION } from '../__fixtures__/network-remote';
import { NetworkTree, RETURNS, run, SCRIPT, SMALL } from '../__fixtures__/network-tree';
import { catalogFile, catalogPath } from '../rendering/catalog-entity';

const missing = terraformMissing();
const testWithTerraform = missing === undefined ? test : test.skip;
const lane = missing === undefined ? '' : ` skipped: ${missing}`;

let provider: Provider | undefined;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-script-'));
beforeAll(async () => {
  if (missing === undefined) provider = await startProvider();
});
afterAll(async () => {
  await provider?.close();
  fs.rmSync(scratch, { recursive: true, force: true });
});

const aTree = () => new NetworkTree(() => provider);

describe('which stacks there are', () => {
  const tree = aTree();
  let base: string;
  beforeAll(async () => {
    await tree.write(DEFINITION);
    base = await tree.commit();
  });

  test('is told in the order in which they are applied', async () => {
    const { output } = await tree.script(['order']);
    const lines = output.trim().split('\n');
    expect(lines.indexOf('hub-eu-central-1')).toBeLessThan(lines.indexOf('share-checkout'));
    expect(lines.indexOf('share-checkout')).toBeLessThan(lines.indexOf('team-checkout'));
  });

  test('changed: a new team’s own; with a hub, all that read its contract', async () => {
    await tree.write(withTeam(DEFINITION, { request: RETURNS }));
    const added = await tree.commit();
    expect((await tree.script(['changed', base])).output.trim().split('\n')).toEqual([
      'share-returns',
      'team-returns',
    ]);
    expect((await tree.script(['changed', added])).output).toBe('');
    tree.put('stacks/us-east-1/hub/cdk.tf.json', '{}');
    await tree.commit();
    const { output } = await tree.script(['changed', added]);
    expect(output.trim().split('\n').sort()).toEqual(
      [
        'hub-us-east-1',
        'share-payments',
        'share-search',
        'spoke-search',
        'team-payments',
        'team-search',
      ].sort(),
    );
  });
});

describe('refused', () => {
  const tree = aTree();
  beforeAll(async () => {
    await tree.write(SMALL);
    await tree.commit();
  });

  test.each<[string, readonly string[], string]>([
    ['no step', [], 'name a step: order'],
    ['a step that is none', ['rm'], 'name a step: order'],
    ['a stack that is none', ['plan', 'team-none'], 'there is no stack team-none'],
    ['a stack that is an option', ['plan', '-destroy'], 'there is no stack -destroy'],
    ['a commit that is none', ['changed', 'nowhere'], 'there is no commit nowhere'],
    ['a commit that is an option', ['changed', '--output=/tmp/x'], 'there is no commit --output=/tmp/x'],
    ['a commit that is a command', ['changed', '$(touch pwned)'], 'there is no commit $(touch pwned)'],
  ])('%s', async (_what, args, message) => {
    const { status, output } = await tree.script(args);
    expect(status).not.toBe(0);
    expect(output).toContain(message);
    expect(fs.existsSync(path.join(tree.folder, 'pwned'))).toBe(false);
  });

  test.each([
    ['name', 'team-a; touch pwned'],
    ['folder', '../../etc'],
    ['folder', 'stacks/$(touch pwned)'],
    ['name', '-chdir=x'],
    ['accountId', '1 2'],
  ])('a manifest whose %s is %j', async (field, value) => {
    const other = aTree();
    const stack = {
      name: 'team-a',
      folder: 'stacks/a',
      accountId: '111122223333',
      inputs: {},
      [field]: value,
    };
    other.put('private-ecr.stacks.json', JSON.stringify({ schemaVersion: 1, stacks: [stack] }));
    const { status, output } = await other.script(['plan']);
    expect(status).not.toBe(0);
    expect(output).toContain('which is no name');
    expect(fs.existsSync(path.join(other.folder, 'pwned'))).toBe(false);
  });

  test('a role without a place for the account', async () => {
    const { status, output } = await tree.script(['plan'], { PRIVATE_ECR_ROLE: 'arn:aws:iam::1:role/x' });
    expect(status).not.toBe(0);
    expect(output).toContain('the word ACCOUNT');
  });

  test('a folder that is no network', async () => {
    const { status, output } = await run(scratch, 'sh', [SCRIPT, 'order']);
    expect({ status, output }).toMatchObject({ status: 1, output: expect.stringContaining('from the root') });
  });
});

testWithTerraform(
  `a network from the first apply to the last destroy${lane}`,
  async () => {
    const tree = aTree();
    await tree.write(SMALL);
    const first = await tree.commit();
    const expectRun = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
      const { status, output } = await tree.script(args, env);
      expect({ args, status, output: status === 0 ? '' : output }).toEqual({ args, status: 0, output: '' });
      return output;
    };

    // Nothing is applied: what reads a contract waits for whoever publishes it.
    expect(await expectRun(['plan'])).toMatch(
      /hub-eu-central-1: Plan: \d+ to add[\s\S]*share-checkout: planned once hub-eu-central-1 is applied/,
    );

    expect(await expectRun(['apply-changed', '0000000000000000000000000000000000000000'])).toContain(
      'team-checkout: applied',
    );
    expect(await expectRun(['plan'])).toMatch(/^(?:[a-z0-9-]+: nothing changes\n)+$/);

    await tree.write(withTeam(SMALL, { request: RETURNS }));
    tree.put(catalogPath('returns'), catalogFile(parseRequest(RETURNS)));
    const added = await tree.commit();
    expect(await expectRun(['plan-changed', first])).toMatch(
      /share-returns: Plan: [1-9]\d* to add, 0 to change, 0 to destroy\.[\s\S]*team-returns: planned once share-returns is applied/,
    );
    const summaryFile = path.join(scratch, 'summary.md');
    const applied = await expectRun(['apply-changed', first], { PRIVATE_ECR_SUMMARY: summaryFile });
    expect(applied.match(/^[a-z0-9-]+: applied$/gm)).toEqual([
      'share-returns: applied',
      'team-returns: applied',
    ]);
    expect(fs.readFileSync(summaryFile, 'utf8')).toBe('- share-returns: applied\n- team-returns: applied\n');
    const entity = fs.readFileSync(path.join(tree.folder, catalogPath('returns')), 'utf8');
    expect(entity).toMatch(
      /^ {4}private-ecr\.io\/vpc-id: vpc-[0-9a-f]+\n {4}private-ecr\.io\/subnet-ids: subnet-[0-9a-f]+,subnet-[0-9a-f]+$/m,
    );

    // Somebody changes a state by hand; the night sees it, and says so to the portal.
    fs.rmSync(path.join(tree.folder, 'stacks/eu-central-1/team-returns/terraform.tfstate'));
    const reports: { authorization: string | undefined; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', chunk => (body += String(chunk)));
      request.on('end', () => {
        reports.push({ authorization: request.headers.authorization, body });
        response.end('{}');
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    await tree.git('remote', 'add', 'origin', 'https://user:hidden@git.example.org/network.git');
    const nightly = await expectRun(['drift'], {
      PRIVATE_ECR_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/private-ecr/`,
      PRIVATE_ECR_TOKEN: 'a-token-of-a-test',
    });
    await new Promise(resolve => server.close(resolve));
    expect(nightly).not.toContain('a-token-of-a-test');
    expect(reports.map(({ authorization }) => authorization)).toEqual(['Bearer a-token-of-a-test']);
    const report = parseInput(driftReportSchema, JSON.parse(reports[0]!.body), 'report');
    expect(report).toMatchObject({ repository: 'https://git.example.org/network.git', commit: added });
    expect(report.stacks.map(({ stack, status }) => `${stack}: ${status}`)).toEqual([
      'hub-eu-central-1: in-sync',
      'share-checkout: in-sync',
      'team-checkout: in-sync',
      'share-returns: in-sync',
      'team-returns: drifted',
    ]);
    expect(report.stacks.at(-1)).toMatchObject({
      team: 'returns',
      summary: expect.stringMatching(/^Plan: \d+ to add/),
    });

    await expectRun(['apply', 'team-returns']);
    await tree.write(SMALL);
    await tree.commit();
    const ended = await expectRun(['apply-changed', added]);
    expect(ended.match(/^[a-z0-9-]+: (?:destroyed|applied)$/gm)).toEqual([
      'team-returns: destroyed',
      'share-returns: destroyed',
    ]);
    expect(await expectRun(['plan'])).toMatch(/^(?:[a-z0-9-]+: nothing changes\n)+$/);
  },
  600_000,
);

testWithTerraform(
  `a stack that is not applied keeps those after it from being tried${lane}`,
  async () => {
    const tree = aTree();
    await tree.write(SMALL);
    tree.put('stacks/eu-central-1/hub/broken.tf', 'resource "aws_vpc" "broken" {\n  nonsense = 1\n}\n');
    await tree.commit();
    const { status, output } = await tree.script(['apply']);
    expect(status).not.toBe(0);
    expect(output).toContain('hub-eu-central-1 was not applied; those after it were not tried');
    expect(output).not.toContain('share-checkout');
  },
  120_000,
);
