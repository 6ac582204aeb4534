import fs from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Provider,
  startProvider,
  terraformBinary,
  terraformMissing,
} from '@private-ecr/terraform-standin';
import { isRunning } from '../__fixtures__/is-running';
import { NetworkTree, RETURNS, SMALL } from '../__fixtures__/network-tree';
import { type PlanTask, runPlan, watchedTerraform, withStateIn } from '../__fixtures__/plan-task';
import { renderFiles } from '../rendering/render-files';
import { writeWorkspaceFiles } from '../workspace';

const missing = terraformMissing();
const describeWithTerraform = missing === undefined ? describe : describe.skip;
const lane = missing === undefined ? '' : ` skipped: ${missing}`;

/** Of the portal, and nothing of Terraform’s. */
const PORTALS = {
  POSTGRES_PASSWORD: 'hunter2-of-the-database',
  BACKEND_SECRET: 'hunter2-of-the-backend',
  GITHUB_TOKEN: 'hunter2-of-the-host',
  APP_CONFIG_backend_auth: 'hunter2-of-the-configuration',
  NODE_OPTIONS: '',
};
/** In the form of a secret, in a place where nobody should put one. */
const LEAKED = 'AKIAIOSFODNN7EXAMPLE';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-plan-test-'));
const states = path.join(scratch, 'states');
const workspace = path.join(scratch, 'workspace');
const watched = watchedTerraform(scratch, terraformBinary() ?? '');
const before = { ...process.env };
let provider: Provider | undefined;
let task: PlanTask;

/** A repository whose hub is applied, and a workspace with a new team’s rendered stacks. */
async function anAppliedHub(): Promise<PlanTask> {
  const tree = new NetworkTree(() => provider);
  await tree.write(SMALL);
  const moved = (file: string, text: string, stacks: readonly { name: string; folder: string }[]) => {
    const stack = stacks.find(({ folder }) => file === `${folder}/cdk.tf.json`);
    return stack === undefined ? text : withStateIn(states, text, stack.name);
  };
  const manifest = JSON.parse(fs.readFileSync(path.join(tree.folder, 'private-ecr.stacks.json'), 'utf8')) as {
    stacks: { name: string; folder: string }[];
  };
  for (const { folder } of manifest.stacks) {
    const file = `${folder}/cdk.tf.json`;
    tree.put(file, moved(file, fs.readFileSync(path.join(tree.folder, file), 'utf8'), manifest.stacks));
  }
  const baseCommit = await tree.commit();
  const applied = await tree.script(['apply', 'hub-eu-central-1']);
  expect(applied.status === 0 ? '' : applied.output).toBe('');

  const request = { ...RETURNS, tags: { note: LEAKED } };
  const { files, stacks } = renderFiles({
    file: 'private-ecr.yaml',
    definition: SMALL,
    mode: 'add',
    request,
    hcl: false,
  });
  const rendered = new Map([...files].map(([file, text]) => [file, moved(file, text, stacks)]));
  provider?.addTypes([...[...rendered.values()].join().matchAll(/aws_\w+/g)].map(([type]) => type));
  fs.mkdirSync(workspace);
  await writeWorkspaceFiles(workspace, rendered);
  return {
    workspace,
    repository: path.join(tree.folder, '.git'),
    baseCommit,
    stacks: stacks.map(({ name }) => name),
    terraform: watched.path,
  };
}

describeWithTerraform(`private-ecr:plan with the real Terraform${lane}`, () => {
  beforeAll(async () => {
    provider = await startProvider();
    fs.mkdirSync(states);
    Object.assign(process.env, PORTALS, {
      TF_REATTACH_PROVIDERS: provider.reattachProviders,
      AWS_EC2_METADATA_DISABLED: 'true',
    });
    task = await anAppliedHub();
  }, 120_000);
  afterAll(async () => {
    process.env = before;
    await provider?.close();
    fs.rmSync(scratch, { recursive: true, force: true });
  });

  test('names what would be created, and what waits for it', async () => {
    const { summary, error, log } = await runPlan(task);
    expect(error === undefined ? '' : `${error}\n${log}`).toBe('');
    expect(summary).toMatch(
      /^- share-returns: Plan: [1-9]\d* to add, 0 to change, 0 to destroy\.\n(?: {2}- `aws_[\w.-]+(?:\["[\w.-]+"\])?` will be created\n)+- team-returns: planned once share-returns is applied\n$/,
    );
    const [, count] = /Plan: (\d+) to add/.exec(summary ?? '') ?? [];
    expect(summary?.match(/will be created/g)).toHaveLength(Number(count));
    expect(summary).toContain('`aws_subnet.');
    expect(log).toContain('will be created');
  }, 120_000);

  test('changes nothing: no state is made, and nothing of its folder stays', async () => {
    const { left } = await runPlan(task);
    expect(left).toEqual([]);
    expect(fs.readdirSync(states).filter(name => !name.startsWith('hub-'))).toEqual([]);
  }, 120_000);

  test('sees nothing of the portal’s environment, and logs no secret', async () => {
    fs.rmSync(watched.seen, { force: true });
    const { log, summary } = await runPlan(task);
    const seen = fs.readFileSync(watched.seen, 'utf8');
    expect(seen).toMatch(/^TF_REATTACH_PROVIDERS=/m);
    const names = [...seen.matchAll(/^([A-Za-z_]\w*)=/gm)].map(([, name]) => name);
    expect(names.filter(name => name !== undefined && name in PORTALS)).toEqual([]);
    expect(seen).not.toContain('hunter2');
    expect(log).toContain('[access key]');
    expect(`${log}${summary}`).not.toMatch(/hunter2|AKIAIOSFODNN7EXAMPLE/);
  }, 120_000);

  test('a plan that fails fails the step, with the reason in the log', async () => {
    const file = path.join(workspace, 'stacks/eu-central-1/share-returns/cdk.tf.json');
    const text = fs.readFileSync(file, 'utf8');
    const broken = JSON.parse(text) as { resource: Record<string, Record<string, object>> };
    for (const subnet of Object.values(broken.resource['aws_subnet'] ?? {}))
      Object.assign(subnet, { nonsense: 1 });
    fs.writeFileSync(file, JSON.stringify(broken));
    try {
      const { error, log, summary, left } = await runPlan(task);
      expect(error).toBe(
        'the plan failed: private-ecr.sh: share-returns cannot be planned; the log above says why',
      );
      expect(log).toMatch(/nonsense[\s\S]*not expected here|Extraneous JSON object property/);
      expect(summary).toBeUndefined();
      expect(left).toEqual([]);
    } finally {
      fs.writeFileSync(file, text);
    }
  }, 120_000);

  test('an abort ends Terraform, which waits for a provider that does not answer', async () => {
    const silent = createServer(socket => socket.on('error', () => undefined));
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const reattach = JSON.parse(provider?.reattachProviders ?? '{}') as Record<
      string,
      { Addr: { String: string } }
    >;
    for (const one of Object.values(reattach)) {
      one.Addr.String = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    }
    const attached = process.env['TF_REATTACH_PROVIDERS'];
    process.env['TF_REATTACH_PROVIDERS'] = JSON.stringify(reattach);
    fs.rmSync(watched.pid, { force: true });
    const controller = new AbortController();
    try {
      const running = runPlan({ ...task, signal: controller.signal });
      const isReady = () => fs.existsSync(watched.pid) && fs.readFileSync(watched.pid, 'utf8') !== '';
      while (!isReady()) await pause(20);
      const pid = Number(fs.readFileSync(watched.pid, 'utf8'));
      expect(isRunning(pid)).toBe(true);
      controller.abort(new Error('the task was cancelled'));
      const { error, summary, left } = await running;
      expect({ error, summary, left, isRunning: isRunning(pid) }).toEqual({
        error: 'the task was cancelled',
        summary: undefined,
        left: [],
        isRunning: false,
      });
    } finally {
      process.env['TF_REATTACH_PROVIDERS'] = attached;
      silent.close();
    }
  }, 120_000);

  test('no stack: nothing is planned, rather than all', async () => {
    expect(await runPlan({ ...task, stacks: [] })).toMatchObject({ summary: 'No stack changes.', log: '' });
  });

  test('a stack that was not rendered is refused', async () => {
    const { error } = await runPlan({ ...task, stacks: ['-destroy'] });
    expect(error).toContain('stacks: found "-destroy"; allowed: stacks of private-ecr.stacks.json');
  });
});
