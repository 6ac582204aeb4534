import { ListResolverRulesCommand, paginateListResolverRules } from '@aws-sdk/client-route53resolver';
import { type ResolverSandbox, resolverSandbox } from '../__fixtures__/resolver-sandbox';

let resolver: ResolverSandbox;

beforeAll(async () => {
  resolver = await resolverSandbox();
});

afterAll(() => resolver.sandbox.close());

const OWN = 'rslvr-rr-1';
const INTERNET = 'rslvr-autodefined-rr-internet-resolver';

test.each([
  ['none', [], [OWN, INTERNET]],
  ['a type', [{ Name: 'TYPE', Values: ['FORWARD'] }], [OWN]],
  ['a domain', [{ Name: 'DomainName', Values: ['.', 'none.'] }], [INTERNET]],
  [
    'two that no rule meets',
    [
      { Name: 'TYPE', Values: ['FORWARD'] },
      { Name: 'DomainName', Values: ['.'] },
    ],
    [],
  ],
])('lists rules by filters: %s', async (_, Filters, ids) => {
  const { ResolverRules } = await resolver.owner.send(new ListResolverRulesCommand({ Filters }));
  expect(ResolverRules?.map(({ Id }) => Id)).toEqual(ids);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  for await (const { ResolverRules } of paginateListResolverRules(
    { client: resolver.owner, pageSize: 1 },
    {},
  )) {
    pages.push(ResolverRules?.map(({ Id }) => Id));
  }
  expect(pages).toEqual([[OWN], [INTERNET]]);
});

test('another account has none; a filter that is none is refused', async () => {
  expect((await resolver.other.send(new ListResolverRulesCommand({}))).ResolverRules).toEqual([]);
  const Filters = [{ Name: 'Vpc', Values: ['vpc-a'] }];
  await expect(resolver.owner.send(new ListResolverRulesCommand({ Filters }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});
