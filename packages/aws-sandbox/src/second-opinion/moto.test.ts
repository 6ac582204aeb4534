import { EC2Client } from '@aws-sdk/client-ec2';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { type Sandbox, startSandbox } from '../start-sandbox';
import { COMPARED_CALLS } from './calls.data';
import { DIFFERENCES } from './differences.data';
import { type MadeNetwork, makeNetwork } from './make-network';
import { motoMissing, startMoto } from './moto-server';
import { readNetwork } from './read-network';

const REGION = 'eu-west-1';
const ACCOUNT = '111122223333';
const missing = motoMissing();

/** What a server answers to a call, or the code and text of its error. */
async function answerOf(client: EC2Client, command: object): Promise<unknown> {
  const { $metadata: _, ...output } = await client.send(command as never).catch((error: Error) => ({
    $metadata: undefined,
    error: `${error.name}: ${error.message}`,
  }));
  return JSON.parse(JSON.stringify(output));
}

async function clientOf(url: string): Promise<EC2Client> {
  const config = { endpoint: url, region: REGION, maxAttempts: 1 };
  const sts = new STSClient({
    ...config,
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  });
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/private-ecr-reader`,
      RoleSessionName: 'comparison',
    }),
  );
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  return new EC2Client({
    ...config,
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
  });
}

if (missing !== undefined) {
  // eslint-disable-next-line jest/no-disabled-tests -- the title says what is missing on this machine
  it.skip(`answers as moto does (${missing})`, () => undefined);
} else {
  describe('answers as moto does', () => {
    let moto: Awaited<ReturnType<typeof startMoto>>;
    let sandbox: Sandbox;
    let clients: { moto: EC2Client; sandbox: EC2Client };
    let network: MadeNetwork;

    beforeAll(async () => {
      process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
      moto = await startMoto();
      const motoClient = await clientOf(moto.url);
      network = await makeNetwork(motoClient, REGION);
      sandbox = await startSandbox({ world: await readNetwork(motoClient, ACCOUNT, REGION) });
      clients = { moto: motoClient, sandbox: await clientOf(sandbox.url) };
    }, 60_000);
    afterAll(async () => {
      await sandbox.close();
      await moto.close();
    });

    it.each(COMPARED_CALLS.filter(([about]) => DIFFERENCES[about] === undefined))(
      '%s',
      async (_, Command, input) => {
        const command = () => new Command(input(network) as never);
        expect(await answerOf(clients.sandbox, command())).toEqual(await answerOf(clients.moto, command()));
      },
    );

    it.each(COMPARED_CALLS.filter(([about]) => DIFFERENCES[about] !== undefined))(
      '%s: moto differs, for the reason in the list of differences',
      async (_, Command, input) => {
        const command = () => new Command(input(network) as never);
        expect(await answerOf(clients.sandbox, command())).not.toEqual(await answerOf(clients.moto, command()));
      },
    );

    it('lists no difference of a call that is not compared', () => {
      const compared = COMPARED_CALLS.map(([about]) => about);
      expect(Object.keys(DIFFERENCES).filter(about => !compared.includes(about))).toEqual([]);
    });
  });
}
