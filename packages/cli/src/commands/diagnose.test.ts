import fs from 'node:fs';
import path from 'node:path';
import { runRecorded } from '../testing/recorded-terminal';

const TIMEOUT =
  'ResourceInitializationError: unable to pull secrets or registry auth: … Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.64.3.7:443: i/o timeout';
const DENIED =
  'AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/checkout-execution/0123 is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action';

interface Document {
  readonly causes: { cause: string; confidence: number }[];
  readonly extracted: Record<string, unknown>;
}

async function diagnosed(
  words: readonly string[],
  given: Parameters<typeof runRecorded>[1] = {},
): Promise<Document> {
  const { exitStatus, stdout, stderr } = await runRecorded(['diagnose', '--format', 'json', ...words], given);
  expect({ exitStatus, stderr }).toEqual({ exitStatus: 0, stderr: '' });
  return JSON.parse(stdout) as Document;
}

test('reads the message from standard input', async () => {
  const { causes, extracted } = await diagnosed([], { stdin: TIMEOUT });
  expect(Object.keys(causes[0]!)).toEqual(
    expect.arrayContaining(['cause', 'confidence', 'reason', 'check', 'fix', 'evidence']),
  );
  expect(extracted).toMatchObject({
    service: 'ecr.api',
    region: 'eu-west-1',
    address: '10.64.3.7',
    port: 443,
  });
});

test('reads the message from --message, and agrees', async () => {
  expect(await diagnosed(['--message', TIMEOUT])).toEqual(await diagnosed([], { stdin: TIMEOUT }));
});

test('causes come most probable first', async () => {
  const { causes } = await diagnosed(['--message', TIMEOUT]);
  const confidences = causes.map(({ confidence }) => confidence);
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  expect(causes[0]!.cause).toBe('security-group-endpoint-ingress');
});

test('what is known of the network changes the ranking', async () => {
  const message =
    'CannotPullContainerError: … Get https://api.ecr.eu-west-1.amazonaws.com/: dial tcp 34.4.3.7:443: i/o timeout';
  const files = { 'context.json': JSON.stringify({ vpcCidrs: ['34.4.0.0/16'] }) };
  const without = await diagnosed(['--message', message]);
  const withContext = await diagnosed(['--message', message, '--context', 'context.json'], { files });
  expect(without.extracted['addressKind']).toBe('public');
  expect(withContext.extracted['addressKind']).toBe('private');
  expect(withContext.causes[0]!.cause).not.toBe(without.causes[0]!.cause);
});

test('a message that speaks of no pull has no cause', async () => {
  expect(
    (await diagnosed(['--message', 'ERROR: duplicate key value violates unique constraint'])).causes,
  ).toEqual([]);
});

test('--redact leaves no account id', async () => {
  const plain = await runRecorded(['diagnose', '--message', DENIED]);
  const redacted = await runRecorded(['diagnose', '--message', DENIED, '--redact']);
  expect(plain.stdout).toContain('111122223333');
  expect(redacted.stdout).not.toContain('111122223333');
  expect(redacted.stdout).toContain('iam-role');
});

test('for people: the cause, why, what decides it, the fix', async () => {
  const { stdout } = await runRecorded(['diagnose', '--message', DENIED]);
  expect(stdout).toMatch(/1\. iam-role {2}\d+ %\n {3}why {3}.*\n/);
  expect(stdout).toMatch(/\n {3}check .*\n/);
  expect(stdout).toMatch(/\n {3}fix {3}.*\n/);
});

describe('with a network', () => {
  const example = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../examples', name), 'utf8');
  const files = { 's.json': example('snapshot.json'), 'w.json': example('workload.json') };
  const stdin = example('stopped-reason.txt');
  const words = ['--snapshot', 's.json', '--workload', 'w.json'];

  test('a trace confirms the cause, and the network says so', async () => {
    const { causes } = await diagnosed(words, { files, stdin });
    expect(causes[0]).toMatchObject({ cause: 'route-missing:s3-gateway', confirmation: 'confirmed' });
    const { stdout } = await runRecorded(['diagnose', ...words], { files, stdin });
    expect(stdout).toMatch(/1\. route-missing:s3-gateway {2}\d+ % {2}confirmed by the network/);
    expect(stdout).toContain('refuted by the network');
  });

  test.each([
    [['--snapshot', 's.json'], /--workload/],
    [['--workload', 'w.json'], /--snapshot/],
    [['--snapshot', '-', '--workload', 'w.json'], /standard input for the message and --snapshot/],
  ])('%j alone is refused', async (alone, message) => {
    const result = await runRecorded(['diagnose', ...alone], { files, stdin });
    expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });
});

test.each([
  [
    { vpcCidrs: ['10.0.0.1/16'] },
    /context\.json: vpcCidrs\[0\]: found "10\.0\.0\.1\/16"; .*fix: write 10\.0\.0\.0\/16/,
  ],
  [{ natt: true }, /context\.json: natt: found an unknown field .*\(nat\?\)/],
  [
    { launchType: 'LAMBDA' },
    /context\.json: launchType: found "LAMBDA"; allowed: "FARGATE", "EC2", "EXTERNAL"/,
  ],
  [[], /context\.json: found \[\]/],
])('the context %j is refused', async (context, message) => {
  const result = await runRecorded(['diagnose', '--message', TIMEOUT, '--context', 'context.json'], {
    files: { 'context.json': JSON.stringify(context) },
  });
  expect(result).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(result.stderr).toMatch(message);
});
