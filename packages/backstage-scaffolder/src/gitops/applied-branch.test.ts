import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseRequest } from '@private-ecr/core';
import { type Provider, startProvider, terraformMissing } from '@private-ecr/terraform-standin';
import { withTeam } from 'cdktf-private-ecr';
import { NetworkTree, RETURNS, run, SMALL } from '../__fixtures__/network-tree';
import { catalogFile, catalogPath } from '../rendering/catalog-entity';

const missing = terraformMissing();
const describeWithTerraform = missing === undefined ? describe : describe.skip;
const lane = missing === undefined ? '' : ` skipped: ${missing}`;

const ENV = { PRIVATE_ECR_APPLIED_BRANCH: 'private-ecr-applied', PRIVATE_ECR_CATALOG_BRANCH: 'main' };
const REFUNDS = { ...RETURNS, name: 'refunds', cidr: '10.0.2.0/24' };
const NOTHING_BEFORE = '0'.repeat(40);

describeWithTerraform(`merges whose pipelines do not all come to their end${lane}`, () => {
  let provider: Provider | undefined;
  const origin = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-origin-'));
  const tree = new NetworkTree(() => provider);
  beforeAll(async () => {
    provider = await startProvider();
    await run(origin, 'git', ['init', '--quiet', '--bare', '--initial-branch=main']);
    await tree.write(SMALL);
    first = await tree.commit();
    await tree.git('remote', 'add', 'origin', origin);
    await tree.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  });
  afterAll(async () => {
    await provider?.close();
    fs.rmSync(origin, { recursive: true, force: true });
  });

  let first = '';
  let second = '';
  let third = '';

  /** The commit that a branch of the remote repository is at. */
  const at = async (branch: string) =>
    (await run(origin, 'git', ['rev-parse', '--quiet', '--verify', `refs/heads/${branch}`])).output.trim();
  /** What a merge comes to: the definition and the Resource of a new team. */
  const merge = async (definition: string, request: typeof RETURNS) => {
    await tree.write(definition);
    tree.put(catalogPath(request.name), catalogFile(parseRequest(request)));
    const commit = await tree.commit();
    await tree.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
    return commit;
  };
  const applied = (output: string) => output.match(/^[a-z0-9-]+: applied$/gm) ?? [];

  test('the first one applies everything, and is named by the branch', async () => {
    const { status, output } = await tree.script(['apply-changed', NOTHING_BEFORE], ENV);
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(applied(output)).toContain('team-checkout: applied');
    expect(await at('private-ecr-applied')).toBe(first);
  }, 300_000);

  test('one that fails leaves the branch where it was', async () => {
    second = await merge(withTeam(SMALL, { request: RETURNS }), RETURNS);
    const broken = path.join(tree.folder, 'stacks/eu-central-1/share-returns/broken.tf');
    fs.writeFileSync(broken, 'resource "aws_vpc" "broken" {\n  nonsense = 1\n}\n');
    const { status, output } = await tree.script(['apply-changed', first], ENV);
    fs.rmSync(broken);
    expect({ status, output }).toEqual({
      status: 1,
      output: expect.stringContaining('share-returns was not applied; those after it were not tried'),
    });
    expect(await at('private-ecr-applied')).toBe(first);
  }, 300_000);

  test('the next one applies both, writes the ids of both, and keeps what was merged meanwhile', async () => {
    third = await merge(withTeam(withTeam(SMALL, { request: RETURNS }), { request: REFUNDS }), REFUNDS);
    const elsewhere = path.join(origin, '../', `${path.basename(origin)}-clone`);
    await run(os.tmpdir(), 'git', ['clone', '--quiet', origin, elsewhere]);
    await run(elsewhere, 'git', [
      ...['-c', 'user.name=x', '-c', 'user.email=x@example.org'],
      ...['commit', '--quiet', '--allow-empty', '--message', 'merged meanwhile'],
    ]);
    await run(elsewhere, 'git', ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
    fs.rmSync(elsewhere, { recursive: true, force: true });

    const { status, output } = await tree.script(['apply-changed', second], ENV);
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(applied(output).sort()).toEqual([
      'share-refunds: applied',
      'share-returns: applied',
      'team-refunds: applied',
      'team-returns: applied',
    ]);
    expect(await at('private-ecr-applied')).toBe(third);
    const log = await run(origin, 'git', ['log', '--format=%s', '-2', 'main']);
    expect(log.output).toBe('Ids of what was applied\nmerged meanwhile\n');
    for (const name of ['returns', 'refunds']) {
      const file = await run(origin, 'git', ['show', `main:${catalogPath(name)}`]);
      expect(file.output).toMatch(/^ {4}private-ecr\.io\/vpc-id: vpc-[0-9a-f]+$/m);
    }
  }, 300_000);

  test('an older one that comes late changes nothing', async () => {
    await tree.git('checkout', '--quiet', '--force', second);
    const { status, output } = await tree.script(['apply-changed', first], ENV);
    expect({ status, output }).toEqual({
      status: 0,
      output: `${second} came with ${third}, which is applied\n`,
    });
    expect(await at('private-ecr-applied')).toBe(third);
  });

  test('the last one again, as somebody runs it by hand, applies what it changed', async () => {
    await tree.git('checkout', '--quiet', '--force', third);
    const { status, output } = await tree.script(['apply-changed', second], ENV);
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(applied(output)).toEqual(['share-refunds: applied', 'team-refunds: applied']);
  }, 300_000);

  test('a history that is another is refused, and nothing is applied', async () => {
    await tree.git('checkout', '--quiet', '--orphan', 'another');
    const other = await tree.commit();
    const { status, output } = await tree.script(['apply-changed', NOTHING_BEFORE], ENV);
    expect({ status, output }).toEqual({
      status: 1,
      output: expect.stringContaining(
        `private-ecr-applied is at ${third}, which is not in the history of ${other}`,
      ),
    });
  });

  test('an origin that does not answer is said', async () => {
    await tree.git('remote', 'set-url', 'origin', path.join(origin, 'nowhere'));
    const { status, output } = await tree.script(['apply-changed', NOTHING_BEFORE], ENV);
    expect({ status, output }).toEqual({
      status: 1,
      output: expect.stringContaining('origin cannot be asked for the branch private-ecr-applied'),
    });
  });
});
