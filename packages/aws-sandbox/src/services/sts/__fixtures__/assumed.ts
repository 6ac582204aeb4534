import { AssumeRoleCommand, type AssumeRoleRequest, STSClient } from '@aws-sdk/client-sts';
import { configOf } from '../../../__fixtures__/clients';
import { DEFAULT_ROLE_NAME } from '../../../auth/default-identities';
import type { Sandbox } from '../../../start-sandbox';

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Credentials of a role of an account, as an SDK client takes them. */
export async function assumed(
  sandbox: Sandbox,
  accountId: string,
  input: Partial<AssumeRoleRequest> = {},
  credentials: Keys = configOf(sandbox).credentials,
): Promise<Required<Keys> & { expiration: Date }> {
  const client = new STSClient({ ...configOf(sandbox), credentials: { ...credentials } });
  const { Credentials } = await client.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${accountId}:role/${DEFAULT_ROLE_NAME}`,
      RoleSessionName: 'test',
      ...input,
    }),
  );
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
    expiration: Credentials?.Expiration ?? new Date(0),
  };
}
