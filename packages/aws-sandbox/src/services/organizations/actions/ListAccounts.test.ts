import { ListAccountsCommand, paginateListAccounts } from '@aws-sdk/client-organizations';
import { OTHER, OWNER } from '../../ecs/__fixtures__/accounts';
import { type OrganizationsSandbox, organizationsSandbox } from '../__fixtures__/organizations-sandbox';

const MEMBERS = [OTHER, ...Array.from({ length: 20 }, (_, index) => String(300_000_000_000 + index))];

let organizations: OrganizationsSandbox;

beforeAll(async () => {
  organizations = await organizationsSandbox(MEMBERS);
});

afterAll(() => organizations.sandbox.close());

test('lists the accounts, twenty a page', async () => {
  const pages = [];
  for await (const { Accounts } of paginateListAccounts({ client: organizations.management }, {})) {
    pages.push(Accounts?.map(({ Id }) => Id));
  }
  expect(pages).toEqual([[OWNER, ...MEMBERS.slice(0, 19)], MEMBERS.slice(19)]);
});

test('lists as many a page as are asked for', async () => {
  const { Accounts } = await organizations.management.send(new ListAccountsCommand({ MaxResults: 1 }));
  expect(Accounts).toEqual([{ Id: OWNER, Name: `account ${OWNER}`, Status: 'ACTIVE' }]);
});

test('refuses a member, which is not told who else there is', async () => {
  await expect(organizations.member.send(new ListAccountsCommand({}))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    $metadata: { httpStatusCode: 400 },
  });
});

test('refuses a page longer than Organizations answers', async () => {
  await expect(
    organizations.management.send(new ListAccountsCommand({ MaxResults: 21 })),
  ).rejects.toMatchObject({
    $metadata: { httpStatusCode: 400 },
  });
});
