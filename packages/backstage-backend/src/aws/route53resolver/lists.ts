import {
  paginateListResolverRuleAssociations,
  paginateListResolverRules,
} from '@aws-sdk/client-route53resolver';
import { allPages } from '../pages';
import type { ListReader } from '../unit-reading';

/** Which rules VPCs of the Region are associated with. */
export const readResolverRuleAssociations: ListReader = async unit => {
  if ((await unit.list('Vpcs'))?.length === 0) return { value: [] };
  const client = await unit.client('route53resolver');
  const pages = paginateListResolverRuleAssociations({ client, pageSize: 100 }, {});
  return { value: await allPages(pages, page => page.ResolverRuleAssociations) };
};

/** The rules by which names are forwarded to other resolvers. */
export const readResolverRules: ListReader = async unit => {
  if ((await unit.list('Vpcs'))?.length === 0) return { value: [] };
  const client = await unit.client('route53resolver');
  const pages = paginateListResolverRules({ client, pageSize: 100 }, {});
  return { value: await allPages(pages, page => page.ResolverRules) };
};
