import { EC2Client, type EC2ClientConfig } from '@aws-sdk/client-ec2';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { DEFAULT_ACCESS_KEY, DEFAULT_ROLE_NAME } from '../auth/default-identities';
import type { Sandbox } from '../start-sandbox';
import { REGION } from './a-world';

/** No client may look for credentials or a Region anywhere but where a test names them. */
process.env['AWS_EC2_METADATA_DISABLED'] = 'true';

/** What every client of a test has: the sandbox's address and no retries, so that an error is the one of the answer. */
export function configOf(sandbox: Pick<Sandbox, 'url'>) {
  return { endpoint: sandbox.url, region: REGION, credentials: DEFAULT_ACCESS_KEY, maxAttempts: 1 };
}

/** A client of STS with the key that the sandbox knows. */
export function stsClient(sandbox: Pick<Sandbox, 'url'>): STSClient {
  return new STSClient(configOf(sandbox));
}

/** A client of EC2 as the role that an account has. */
export async function ec2Client(
  sandbox: Pick<Sandbox, 'url'>,
  accountId: string,
  patience: Pick<EC2ClientConfig, 'maxAttempts' | 'retryMode'> = {},
): Promise<EC2Client> {
  const { Credentials } = await stsClient(sandbox).send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${accountId}:role/${DEFAULT_ROLE_NAME}`,
      RoleSessionName: 'test',
    }),
  );
  return new EC2Client({
    ...configOf(sandbox),
    ...patience,
    credentials: {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    },
  });
}

/** The name and text of the error of a call that is expected to fail. */
export async function errorOfCall(
  call: Promise<unknown>,
): Promise<{ name: string; message: string; status?: number }> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    const status = $metadata?.httpStatusCode;
    return { name, message, ...(status !== undefined && { status }) };
  }
  throw new Error('the call was answered, and should not have been');
}
