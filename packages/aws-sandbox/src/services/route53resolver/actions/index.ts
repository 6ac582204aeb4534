import { ListResolverRuleAssociations } from './ListResolverRuleAssociations';
import { ListResolverRules } from './ListResolverRules';

/** The operations of Route 53 Resolver that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  ListResolverRuleAssociations,
  ListResolverRules,
};
