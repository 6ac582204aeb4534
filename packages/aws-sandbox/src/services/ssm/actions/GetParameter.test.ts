import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { parameter, type SsmSandbox, ssmSandbox } from '../__fixtures__/ssm-sandbox';

let ssm: SsmSandbox;

beforeAll(async () => {
  ssm = await ssmSandbox();
});

afterAll(() => ssm.sandbox.close());

test.each([
  ['by name', { Name: '/hub/az' }, parameter('/hub/az')],
  ['by ARN', { Name: parameter('/hub/az').ARN }, parameter('/hub/az')],
  ['a secret', { Name: '/secret', WithDecryption: true }, parameter('/secret', 'SecureString')],
])('answers a parameter %s', async (_, input, expected) => {
  expect((await ssm.owner.send(new GetParameterCommand(input))).Parameter).toEqual(expected);
});

test('does not find one that is not there, nor one of another account', async () => {
  const expected = { name: 'ParameterNotFound', $metadata: { httpStatusCode: 400 } };
  await expect(ssm.owner.send(new GetParameterCommand({ Name: '/none' }))).rejects.toMatchObject(expected);
  await expect(ssm.other.send(new GetParameterCommand({ Name: '/hub/az' }))).rejects.toMatchObject(expected);
});

test('makes up no encrypted value', async () => {
  await expect(ssm.owner.send(new GetParameterCommand({ Name: '/secret' }))).rejects.toMatchObject({
    name: 'SandboxNotImplemented',
  });
});
