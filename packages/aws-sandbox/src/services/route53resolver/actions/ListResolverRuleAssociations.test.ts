import {
  ListResolverRuleAssociationsCommand,
  paginateListResolverRuleAssociations,
} from '@aws-sdk/client-route53resolver';
import { type ResolverSandbox, resolverSandbox } from '../__fixtures__/resolver-sandbox';

let resolver: ResolverSandbox;

beforeAll(async () => {
  resolver = await resolverSandbox();
});

afterAll(() => resolver.sandbox.close());

test('lists the VPCs of rules, filtered by VPC', async () => {
  const { ResolverRuleAssociations } = await resolver.owner.send(
    new ListResolverRuleAssociationsCommand({ Filters: [{ Name: 'VPCId', Values: ['vpc-b'] }] }),
  );
  expect(ResolverRuleAssociations).toEqual([
    { ResolverRuleId: 'rslvr-rr-1', VPCId: 'vpc-b', Status: 'COMPLETE' },
  ]);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  const all = paginateListResolverRuleAssociations({ client: resolver.owner, pageSize: 1 }, {});
  for await (const page of all) pages.push(page.ResolverRuleAssociations?.map(({ VPCId }) => VPCId));
  expect(pages).toEqual([['vpc-a'], ['vpc-b']]);
});

test('another account has none', async () => {
  const { ResolverRuleAssociations } = await resolver.other.send(new ListResolverRuleAssociationsCommand({}));
  expect(ResolverRuleAssociations).toEqual([]);
});
