import { EC2Client } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { type Sandbox, startSandbox } from '../start-sandbox';
import { COMPARED_CALLS } from './calls.data';
import { answerOf, configOf } from './compare';
import { DIFFERENCES } from './differences.data';
import { type MadeNetwork, makeNetwork } from './make-network';
import { motoMissing, startMoto } from './moto-server';
import { readNetwork } from './read-network';

// A network is made in moto and read from it; the sandbox serves what was read, and both are asked the same. So this
// compares filters, ids, errors and the wire of the two, and not what follows when something is made.

const REGION = 'eu-west-1';
const ACCOUNT = '111122223333';
const missing = motoMissing();

const clientOf = async (url: string) => new EC2Client(await configOf(url, ACCOUNT, REGION));

const lane = missing === undefined ? describe : describe.skip;

lane(`answers as moto does${missing === undefined ? '' : ` (${missing})`}`, () => {
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

  it.each(
    COMPARED_CALLS.flatMap(([about, ...rest]) =>
      DIFFERENCES[about] === undefined ? [] : [[about, DIFFERENCES[about], ...rest] as const],
    ),
  )('%s: not so, for %s', async (_about, _reason, Command, input) => {
    const command = () => new Command(input(network) as never);
    expect(await answerOf(clients.sandbox, command())).not.toEqual(await answerOf(clients.moto, command()));
  });

  it('GetCallerIdentity', async () => {
    const identityOf = async (client: EC2Client, endpoint: string) => {
      const { credentials } = client.config;
      const sts = new STSClient({ endpoint, region: REGION, credentials });
      const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}));
      return { Account, Arn };
    };
    const ofMoto = await identityOf(clients.moto, moto.url);
    expect(await identityOf(clients.sandbox, sandbox.url)).toEqual(ofMoto);
  });

  it('lists no difference of a call that is not compared', () => {
    const compared = COMPARED_CALLS.map(([about]) => about);
    expect(Object.keys(DIFFERENCES).filter(about => !compared.includes(about))).toEqual([]);
  });
});
