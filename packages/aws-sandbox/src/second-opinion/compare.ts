import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

/** What every client of one server has. */
export interface ClientConfig {
  readonly endpoint: string;
  readonly region: string;
  readonly maxAttempts: number;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
  };
}

/** What a client of a server has, as a role of an account. */
export async function configOf(url: string, accountId: string, region: string): Promise<ClientConfig> {
  const config = { endpoint: url, region, maxAttempts: 1 };
  const sts = new STSClient({
    ...config,
    credentials: {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
  });
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${accountId}:role/private-ecr-reader`,
      RoleSessionName: 'comparison',
    }),
  );
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
  };
  return { ...config, credentials };
}

/** What a server answers to a call, or the code and text of its error. */
export async function answerOf(
  client: { send(command: never): Promise<object> },
  command: object,
): Promise<Record<string, unknown>> {
  const answer = await client.send(command as never).catch((error: Error) => ({
    error: `${error.name}: ${error.message}`,
  }));
  const { $metadata: _, ...output } = answer as Record<string, unknown>;
  return JSON.parse(JSON.stringify(output)) as Record<string, unknown>;
}
