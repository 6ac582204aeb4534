import { z } from 'zod';
import { idOf, text, vpcId } from './fields';

/** ListResolverRuleAssociations of the Route 53 Resolver. */
export const resolverRuleAssociationSchema = z.object({
  Id: idOf('the id of an association of a resolver rule').optional(),
  ResolverRuleId: idOf('the id of a resolver rule'),
  VPCId: vpcId,
  Status: text('the state of an association').optional(),
});
export type ResolverRuleAssociation = z.output<typeof resolverRuleAssociationSchema>;
