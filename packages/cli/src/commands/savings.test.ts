import fs from 'node:fs';
import path from 'node:path';
import { runRecorded } from '../testing/recorded-terminal';

interface Vector {
  readonly id: string;
  readonly inputs: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
}

const core = path.dirname(require.resolve('@private-ecr/core/package.json'));
const { vectors } = JSON.parse(
  fs.readFileSync(path.join(core, 'src/savings/__fixtures__/savings_vectors.json'), 'utf8'),
) as { vectors: Vector[] };
const scenario = (id: string) => vectors.find(vector => vector.id === id)!.inputs;

test.each(vectors)('$id: the inputs in, the expected fields out', async ({ inputs, expected }) => {
  const { exitStatus, stdout, stderr } = await runRecorded(
    ['savings', '--scenario', '-', '--format', 'json'],
    {
      stdin: JSON.stringify(inputs),
    },
  );
  expect({ exitStatus, stderr }).toEqual({ exitStatus: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject(expected);
});

test('a loss is shown as a loss, in words too', async () => {
  const { stdout } = await runRecorded(['savings', '--scenario', 's.json'], {
    files: { 's.json': JSON.stringify(scenario('V4-residual-nat')) },
  });
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'The NAT stays for 200 GB of internet traffic, so the endpoints cost $29.13 a month more than they save ($11.13 against a NAT without the free S3 gateway).',
  );
  expect(stdout).toMatch(/all teams\s+100\.09\s+82\.09\s+111\.22\s+-29\.13 \(loss\)\s+-11\.13 \(loss\)/);
});

test('colours only where they are wanted', async () => {
  const stdin = JSON.stringify(scenario('V1-ram-one-team'));
  const plain = await runRecorded(['savings', '--scenario', '-'], { stdin });
  const coloured = await runRecorded(['savings', '--scenario', '-'], { stdin, hasColour: true });
  expect(plain.stdout).not.toContain('\u001b[');
  expect(coloured.stdout).toContain('\u001b[32m43.84\u001b[39m');
});

test('prices older than 90 days warn', async () => {
  const given = { stdin: JSON.stringify({ ...scenario('V1-ram-one-team'), prices: undefined }) };
  const fresh = await runRecorded(['savings', '--scenario', '-'], given);
  const stale = await runRecorded(['savings', '--scenario', '-'], {
    ...given,
    now: new Date('2027-03-01T00:00:00Z'),
  });
  expect(fresh.stdout).not.toContain('older than 90 days');
  expect(stale.stdout).toMatch(/warning bundled prices are older than 90 days/);
});

test("a team's name cannot move the cursor", async () => {
  const input = JSON.parse(JSON.stringify(scenario('V1-ram-one-team'))) as { teams: { id: string }[] };
  input.teams[0]!.id = 'a\u001b[2J\u202eb';
  const { stdout } = await runRecorded(['savings', '--scenario', '-'], { stdin: JSON.stringify(input) });
  expect(stdout).toContain('a\\u001b[2J\\u202eb');
  expect(stdout).not.toContain('\u001b');
});

test('more teams than a person reads are cut, and said to be', async () => {
  const input = scenario('V1-ram-one-team') as { teams: object[] };
  const teams = Array.from({ length: 60 }, (_, index) => ({ ...input.teams[0], id: `t${index}` }));
  const { stdout } = await runRecorded(['savings', '--scenario', '-'], {
    stdin: JSON.stringify({ ...input, teams }),
  });
  expect(stdout).toContain('… and 10 more teams; --format json has them all');
});

describe('a scenario that cannot be used', () => {
  const base = scenario('V1-ram-one-team') as { teams: { gb: object }[] };
  const team = base.teams[0]!;
  test.each<[string, object, RegExp]>([
    ['an unknown field', { ...base, regoin: 'x' }, /scenario: regoin: found an unknown field .*\(region\?\)/],
    [
      'negative GB',
      { ...base, teams: [{ ...team, gb: { ...team.gb, s3: '-5' } }] },
      /teams\[0\]\.gb\.s3: found "-5"; allowed: .*; fix: /,
    ],
    [
      'weights that miss a team',
      { ...base, allocation: { method: 'fixed', weights: { b: 1 } } },
      /allocation\.weights.*a/,
    ],
    [
      'an unknown Region',
      { ...base, prices: undefined, region: 'eu-west-9' },
      /region: found "eu-west-9".*; allowed: .*eu-west-1/,
    ],
    [
      'China, whose prices are unknown',
      { ...base, prices: undefined, region: 'cn-north-1' },
      /price unavailable/i,
    ],
    [
      'a price that is missing',
      { ...base, prices: undefined, region: 'eu-west-1', connectivity: { mode: 'tgw' } },
      /prices\.tgwHour: found nothing.*price unavailable|price unavailable.*tgw/i,
    ],
    [
      'a share above one',
      { ...base, teams: [{ ...team, baseline: { natUnits: 1, crossAzShare: 2 } }] },
      /teams\[0\]\.baseline\.crossAzShare: found 2; allowed: .*0 to 1/,
    ],
  ])('%s', async (_what, input, message) => {
    const { exitStatus, stdout, stderr } = await runRecorded(['savings', '--scenario', '-'], {
      stdin: JSON.stringify(input),
    });
    expect({ exitStatus, stdout }).toEqual({ exitStatus: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
