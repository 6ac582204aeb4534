import { runRecorded } from '../testing/recorded-terminal';
import { traceCase, TRACE_CASES } from '../testing/trace-cases';

const EXIT_STATUSES = { reachable: 0, blocked: 1, unknown: 3 };
const WORDS = ['trace', '--snapshot', 's.json', '--workload', 'w.json'];

interface Document {
  readonly verdict: string;
  readonly legs: readonly {
    readonly service: string;
    readonly checks: readonly { readonly id: string; readonly verdict: string; readonly fix?: string }[];
  }[];
  readonly warnings: readonly object[];
}

const filesOf = (snapshot: unknown, workload: unknown) => ({
  's.json': JSON.stringify(snapshot),
  'w.json': JSON.stringify(workload),
});

function drawn(id: string, hasColour = false) {
  const { snapshot, workload } = traceCase(id);
  return runRecorded(WORDS, { files: filesOf(snapshot, workload), hasColour });
}

test.each(TRACE_CASES)(
  '$id: verdict, broken links and exit status',
  async ({ snapshot, workload, expected }) => {
    const { exitStatus, stdout, stderr } = await runRecorded([...WORDS, '--format', 'json'], {
      files: filesOf(snapshot, workload),
    });
    const { verdict, legs } = JSON.parse(stdout) as Document;
    expect({ verdict, exitStatus, stderr }).toEqual({
      verdict: expected.verdict,
      exitStatus: EXIT_STATUSES[expected.verdict],
      stderr: '',
    });
    const failing = legs.flatMap(({ service, checks }) =>
      checks.filter(check => check.verdict === 'fail').map(({ id }) => ({ service, check: id })),
    );
    expect(failing).toEqual(
      expect.arrayContaining(expected.failing.map(link => expect.objectContaining(link) as unknown)),
    );
  },
);

describe('one of the two may come from standard input', () => {
  const { snapshot, workload } = traceCase('shared-subnets-ok');
  test.each([
    ['the snapshot', ['--snapshot', '-', '--workload', 'w.json'], snapshot],
    ['the workload', ['--snapshot', 's.json', '--workload', '-'], workload],
  ])('%s', async (_what, words, stdin) => {
    const given = { files: filesOf(snapshot, workload), stdin: JSON.stringify(stdin) };
    expect((await runRecorded(['trace', ...words], given)).exitStatus).toBe(0);
  });
});

describe('for people', () => {
  test('the verdict comes first', async () => {
    expect((await drawn('shared-subnets-ok')).stdout).toMatch(
      /^reachable: payments-api .* can pull and start\n/,
    );
    expect((await drawn('s3-route-missing')).stdout).toMatch(/^blocked: .* broken on the way to s3\n/);
    expect((await drawn('participant-view-only')).stdout).toMatch(/^unknown: .*not known/);
  });

  test('the hop that breaks the way is marked in words, its fix under it', async () => {
    const { stdout } = await drawn('s3-route-missing');
    expect(stdout).toMatch(
      /\n {2}X fail {5}route +BROKEN HERE\n +rtb-0team has no route to an S3 gateway endpoint[\s\S]{0,300}\n +fix: Associate the S3 gateway endpoint/,
    );
    expect(stdout.match(/BROKEN HERE/g)).toHaveLength(1);
    expect(stdout).toContain('\n  -x s3');
  });

  test('what is broken is drawn first', async () => {
    const { stdout } = await drawn('s3-route-missing');
    expect(stdout.match(/^\S+(?= in eu-west-1, via)/gm)).toEqual(['s3', 'ecr.api', 'ecr.dkr', 'logs']);
  });

  test('a way is drawn from the task to the service', async () => {
    const { stdout } = await drawn('shared-subnets-ok');
    const places = /ecr\.dkr in [^]*?-> ecr\.dkr/
      .exec(stdout)![0]
      .match(/(?<=^ {2}\| pass {5}).+?(?= {2})/gm);
    expect(places).toEqual([
      'DNS',
      'route',
      "task's groups",
      'network ACLs',
      "endpoint's groups",
      'endpoint',
      "endpoint's policy",
      'role',
      "repository's policy",
    ]);
  });

  test('evidence that no sentence names is named beside it', async () => {
    expect((await drawn('shared-subnets-ok')).stdout).toMatch(/seen: prefix-list pl-6da54004\n/);
  });

  test('alike legs of several subnets are drawn once', async () => {
    const { stdout } = await drawn('shared-subnets-ok');
    expect(stdout.match(/^ecr\.api /gm)).toHaveLength(1);
    expect(stdout).toContain('task in subnet-0paya (eu-west-1a), subnet-0payb (eu-west-1b)');
  });

  test('colours only where they are wanted', async () => {
    expect((await drawn('s3-route-missing')).stdout).not.toContain('\u001b');
    const coloured = (await drawn('s3-route-missing', true)).stdout;
    expect(coloured).toContain('\u001b[31mBROKEN HERE\u001b[39m');
    expect(coloured).toContain('\u001b[32mpass   \u001b[39m');
  });

  test('warnings stand at the end', async () => {
    const { snapshot, workload } = traceCase('shared-subnets-ok');
    const withoutRoles = JSON.stringify(snapshot).replaceAll('"Roles"', '"FurtherRoles"');
    const { stdout, exitStatus } = await runRecorded(WORDS, {
      files: { ...filesOf(snapshot, workload), 's.json': withoutRoles },
    });
    expect(stdout).toMatch(/\n\nwarning permissions-not-seen: [^]*\n$/);
    expect(exitStatus).toBe(0);
  });

  test('an id cannot move the cursor', async () => {
    const { snapshot, workload } = traceCase('s3-route-missing');
    const hostile = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll('rtb-0team', 'rtb\\u001b[2J\\u202e')
          .replaceAll('payments-api', 'a\\u0007\\nb'),
      ) as unknown;
    const { stdout } = await runRecorded(WORDS, { files: filesOf(hostile(snapshot), hostile(workload)) });
    expect(stdout).toContain('rtb\\u001b[2J\\u202e');
    expect(stdout).toMatch(/^blocked: a\\u0007\\u000ab /);
    for (const character of ['\u001b', '\u202e', '\u0007']) expect(stdout).not.toContain(character);
  });
});

describe('what cannot be used is exit status 2, with the file, the path, and what is expected', () => {
  const { snapshot, workload } = traceCase('shared-subnets-ok');
  const [accountId] = Object.keys(snapshot.accounts);
  const lists = snapshot.accounts[accountId!]!['eu-west-1']!;
  const withLists = (changed: object) => ({
    ...snapshot,
    accounts: { [accountId!]: { 'eu-west-1': { ...lists, ...changed } } },
  });
  const vpc = lists['Vpcs']![0]!;
  test.each<[string, unknown, unknown, RegExp]>([
    [
      'a wrong type',
      withLists({ Vpcs: [{ ...vpc, EnableDnsSupport: 'yes' }] }),
      workload,
      /s\.json: accounts\.\d+\.eu-west-1\.Vpcs\[0\]\.EnableDnsSupport: found "yes"; allowed: true or false/,
    ],
    [
      'a missing id',
      withLists({ Vpcs: [{ ...vpc, VpcId: undefined }] }),
      workload,
      /s\.json: .*Vpcs\[0\]\.VpcId: found nothing; allowed: the id of a VPC/,
    ],
    [
      'an unknown schemaVersion',
      { ...snapshot, schemaVersion: 2 },
      workload,
      /s\.json: schemaVersion: found 2; allowed: 1/,
    ],
    [
      'two different resources with one id',
      withLists({ Vpcs: [vpc, { ...vpc, CidrBlock: '10.9.0.0/16' }] }),
      workload,
      /s\.json: .*Vpcs\[1\]\.VpcId: .*one entry per id/,
    ],
    ['a list', [], workload, /s\.json: found \[\]/],
    [
      'a launch type that is none',
      snapshot,
      { ...workload, launchType: 'LAMBDA' },
      /w\.json: launchType: found "LAMBDA"; allowed: "FARGATE", "EC2", "EXTERNAL"/,
    ],
    [
      'a subnet that no account lists',
      snapshot,
      {
        ...workload,
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-none'], securityGroups: [] } },
      },
      /w\.json: networkConfiguration\.awsvpcConfiguration\.subnets\[0\]: found "subnet-none"/,
    ],
  ])('%s', async (_what, given, task, message) => {
    const { exitStatus, stdout, stderr } = await runRecorded(WORDS, { files: filesOf(given, task) });
    expect({ exitStatus, stdout }).toEqual({ exitStatus: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test.each<[string, string[], RegExp]>([
    ['no workload', ['--snapshot', 's.json'], /options: --workload: found nothing/],
    ['no network', ['--workload', 'w.json'], /options: --snapshot: found nothing; .*--print-commands/],
    [
      'both from standard input',
      ['--snapshot', '-', '--workload', '-'],
      /options: --snapshot: found standard input/,
    ],
    [
      'two networks',
      ['--snapshot', 's.json', '--aws-cli-dir', 'd', '--workload', 'w.json'],
      /'--snapshot <file>' cannot be used with option '--aws-cli-dir/,
    ],
    [
      'more than --max-bytes',
      ['--snapshot', 's.json', '--workload', 'w.json', '--max-bytes', '1000'],
      /s\.json: found more than 1000 bytes; .*fix: give at most 1000 bytes/,
    ],
    [
      'a limit that is no number',
      ['--snapshot', 's.json', '--workload', 'w.json', '--max-bytes', 'many'],
      /options: --max-bytes: found NaN/,
    ],
    ['an absent file', ['--snapshot', 'x.json', '--workload', 'w.json'], /x\.json: found no such file/],
  ])('%s', async (_what, words, message) => {
    const { exitStatus, stdout, stderr } = await runRecorded(['trace', ...words], {
      files: filesOf(snapshot, workload),
    });
    expect({ exitStatus, stdout }).toEqual({ exitStatus: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

test('a further field is no error', async () => {
  const { snapshot, workload } = traceCase('shared-subnets-ok');
  const files = filesOf({ ...snapshot, note: 'x' }, { ...workload, note: 'x' });
  expect((await runRecorded(WORDS, { files })).exitStatus).toBe(0);
});
