import { type Sandbox, startSandbox } from '../start-sandbox';
import { answerOf, type ClientConfig, configOf } from './compare';
import { type MadeResources, makeResources } from './make-resources';
import { motoMissing, startMoto } from './moto-server';
import { readResources } from './read-resources';
import { RESOURCE_CALLS, type ResourceCall } from './resource-calls.data';
import { RESOURCE_DIFFERENCES } from './resource-differences.data';

// As moto.test.ts does of networks: made in moto, read from it, served by the sandbox, and both are asked the same.

const REGION = 'eu-west-1';
const ACCOUNT = '111122223333';
const missing = motoMissing();
const whole = (answer: object): unknown => answer;
const lane = missing === undefined ? describe : describe.skip;

lane(`services other than EC2 answer as moto does${missing === undefined ? '' : ` (${missing})`}`, () => {
  let moto: Awaited<ReturnType<typeof startMoto>>;
  let sandbox: Sandbox;
  let configs: { moto: ClientConfig; sandbox: ClientConfig };
  let made: MadeResources;

  beforeAll(async () => {
    process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
    moto = await startMoto();
    const ofMoto = await configOf(moto.url, ACCOUNT, REGION);
    made = await makeResources(ofMoto);
    sandbox = await startSandbox({ world: await readResources(ofMoto, ACCOUNT) });
    configs = { moto: ofMoto, sandbox: await configOf(sandbox.url, ACCOUNT, REGION) };
  }, 120_000);
  afterAll(async () => {
    await sandbox.close();
    await moto.close();
  });

  const answers = async ([, clientOf, Command, input, compared = whole]: ResourceCall) => {
    const command = () => new Command(input(made) as never);
    return {
      ofSandbox: compared(await answerOf(clientOf(configs.sandbox), command())),
      ofMoto: compared(await answerOf(clientOf(configs.moto), command())),
    };
  };
  const isAlike = ([about]: ResourceCall) => RESOURCE_DIFFERENCES[about] === undefined;
  const titled = (calls: readonly ResourceCall[]) => calls.map(call => [call[0], call] as const);

  it.each(titled(RESOURCE_CALLS.filter(isAlike)))('%s', async (_, call) => {
    const { ofSandbox, ofMoto } = await answers(call);
    expect(ofSandbox).toEqual(ofMoto);
  });

  it.each(
    titled(RESOURCE_CALLS.filter(call => !isAlike(call))).map(
      ([about, call]) => [about, RESOURCE_DIFFERENCES[about], call] as const,
    ),
  )('%s: not so, for %s', async (_about, _reason, call) => {
    const { ofSandbox, ofMoto } = await answers(call);
    expect(ofSandbox).not.toEqual(ofMoto);
  });

  it('lists no difference of a call that is not compared', () => {
    const compared = RESOURCE_CALLS.map(([about]) => about);
    expect(Object.keys(RESOURCE_DIFFERENCES).filter(about => !compared.includes(about))).toEqual([]);
  });
});
