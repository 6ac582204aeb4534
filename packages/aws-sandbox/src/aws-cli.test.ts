import { execFileSync, spawn } from 'node:child_process';
import { aWorld, HUB, REGION } from './__fixtures__/a-world';
import { DEFAULT_ACCESS_KEY } from './auth/default-identities';
import { type Sandbox, startSandbox } from './start-sandbox';

const missing = cliMissing();

function cliMissing(): string | undefined {
  try {
    execFileSync('aws', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'skipped: no aws on the PATH';
  }
}

const lane = missing === undefined ? describe : describe.skip;

lane(`answers the AWS CLI${missing === undefined ? '' : ` (${missing})`}`, () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ world: aWorld(), pageItems: 1 });
  });
  afterAll(() => sandbox.close());

  const aws = (...words: string[]) =>
    new Promise<{ status: number | null; text: string }>(resolve => {
      const child = spawn(
        'aws',
        [...words, '--endpoint-url', sandbox.url, '--region', REGION, '--output', 'json'],
        {
          stdio: ['ignore', 'pipe', 'pipe'],
          env: {
            PATH: process.env['PATH'],
            HOME: process.env['HOME'],
            AWS_CONFIG_FILE: '/dev/null',
            AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
            AWS_EC2_METADATA_DISABLED: 'true',
            AWS_ACCESS_KEY_ID: DEFAULT_ACCESS_KEY.accessKeyId,
            AWS_SECRET_ACCESS_KEY: DEFAULT_ACCESS_KEY.secretAccessKey,
          },
        },
      );
      const parts: Buffer[] = [];
      child.stdout.on('data', (part: Buffer) => parts.push(part));
      child.stderr.on('data', (part: Buffer) => parts.push(part));
      child.once('close', status => resolve({ status, text: Buffer.concat(parts).toString('utf8') }));
    });

  it('names the caller', async () => {
    const { text } = await aws('sts', 'get-caller-identity');
    expect(JSON.parse(text)).toMatchObject({ Account: HUB });
  }, 30_000);

  it('collects the pages of a list', async () => {
    const { text } = await aws('ec2', 'describe-subnets', '--filters', 'Name=vpc-id,Values=vpc-hub');
    expect((JSON.parse(text) as { Subnets: object[] }).Subnets).toHaveLength(3);
  }, 30_000);

  it('shows an error', async () => {
    const { status, text } = await aws('ec2', 'describe-vpcs', '--vpc-ids', 'vpc-nowhere');
    expect(status).not.toBe(0);
    expect(text).toContain(
      "(InvalidVpcID.NotFound) when calling the DescribeVpcs operation: The vpc ID 'vpc-nowhere'",
    );
  }, 30_000);
});
