import { z } from 'zod';
import { accountId, idOf, text } from './fields';

/** ListResolverRules of the Route 53 Resolver. */
export const resolverRuleSchema = z.object({
  Id: idOf('the id of a resolver rule, such as rslvr-rr-0123456789abcdef0'),
  OwnerId: accountId.optional(),
  DomainName: text('the domain that a resolver rule is about').optional(),
  RuleType: text('FORWARD, SYSTEM, RECURSIVE or DELEGATE').optional(),
});
export type ResolverRule = z.output<typeof resolverRuleSchema>;
