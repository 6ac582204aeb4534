import { GetManagedPrefixListEntriesCommand, paginateGetManagedPrefixListEntries } from '@aws-sdk/client-ec2';
import { errorOfCall } from '../../../__fixtures__/clients';
import { withClients } from '../__fixtures__/with-clients';

const given = withClients();

it('answers the entries of a list that AWS keeps to every account', async () => {
  const { Entries } = await given.spoke.send(
    new GetManagedPrefixListEntriesCommand({ PrefixListId: 'pl-s3' }),
  );
  expect(Entries).toEqual([{ Cidr: '52.218.0.0/17' }, { Cidr: '3.5.64.0/21' }]);
});

it('answers page by page', async () => {
  const pages = paginateGetManagedPrefixListEntries(
    { client: given.hub, pageSize: 1 },
    { PrefixListId: 'pl-s3' },
  );
  const found = [];
  for await (const { Entries = [] } of pages) found.push(Entries.map(({ Cidr }) => Cidr));
  expect(found).toEqual([['52.218.0.0/17'], ['3.5.64.0/21']]);
});

it('knows no list of others', async () => {
  const call = given.team.send(new GetManagedPrefixListEntriesCommand({ PrefixListId: 'pl-own' }));
  expect(await errorOfCall(call)).toMatchObject({ name: 'InvalidPrefixListID.NotFound' });
});

it('refuses loudly a version, of which a snapshot holds only the latest', async () => {
  const call = given.hub.send(
    new GetManagedPrefixListEntriesCommand({ PrefixListId: 'pl-own', TargetVersion: 1 }),
  );
  expect(await errorOfCall(call)).toMatchObject({ name: 'SandboxNotImplemented' });
});
