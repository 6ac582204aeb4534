import {
  GetResourceSharesCommand,
  type GetResourceSharesCommandInput,
  paginateGetResourceShares,
} from '@aws-sdk/client-ram';
import { OWNER } from '../../ecs/__fixtures__/accounts';
import { type RamSandbox, ramSandbox, shareArn } from '../__fixtures__/ram-sandbox';

let ram: RamSandbox;

beforeAll(async () => {
  ram = await ramSandbox();
});

afterAll(() => ram.sandbox.close());

test.each<[string, Partial<GetResourceSharesCommandInput>, string[]]>([
  ['all', {}, ['account', 'organization', 'pending', 'deleted']],
  ['a status', { resourceShareStatus: 'DELETED' }, ['deleted']],
  ['a name', { name: 'pending' }, ['pending']],
  ['an ARN', { resourceShareArns: [shareArn('account')] }, ['account']],
])('an owner sees its shares: %s', async (_, input, names) => {
  const { resourceShares } = await ram.owner.send(
    new GetResourceSharesCommand({ resourceOwner: 'SELF', ...input }),
  );
  expect(resourceShares?.map(({ name }) => name)).toEqual(names);
});

test('a principal sees those that reach it, as account or as member of the organisation, without tags', async () => {
  const { resourceShares } = await ram.other.send(
    new GetResourceSharesCommand({ resourceOwner: 'OTHER-ACCOUNTS' }),
  );
  const seen = { owningAccountId: OWNER, status: 'ACTIVE', allowExternalPrincipals: false };
  expect(resourceShares).toEqual([
    { ...seen, resourceShareArn: shareArn('account'), name: 'account' },
    { ...seen, resourceShareArn: shareArn('organization'), name: 'organization' },
  ]);
});

test('nobody sees its own shares as those of others, nor those of others as its own', async () => {
  const ofOthers = await ram.owner.send(new GetResourceSharesCommand({ resourceOwner: 'OTHER-ACCOUNTS' }));
  const own = await ram.other.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
  expect([ofOthers.resourceShares, own.resourceShares]).toEqual([[], []]);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const names = [];
  const all = paginateGetResourceShares({ client: ram.owner, pageSize: 3 }, { resourceOwner: 'SELF' });
  for await (const { resourceShares } of all) names.push(resourceShares?.map(({ name }) => name));
  expect(names).toEqual([['account', 'organization', 'pending'], ['deleted']]);
});

test.each<[string, Partial<GetResourceSharesCommandInput>, string]>([
  ['a share that is not there', { resourceShareArns: [shareArn('none')] }, 'UnknownResourceException'],
  ['a parameter that the sandbox does not heed', { permissionArn: 'x' }, 'SandboxNotImplemented'],
])('refuses %s', async (_, input, name) => {
  const request = new GetResourceSharesCommand({ resourceOwner: 'SELF', ...input });
  await expect(ram.owner.send(request)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
});
