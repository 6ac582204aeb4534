import { list } from '../list';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ListResolverRuleAssociations.html */
export const ListResolverRuleAssociations = list({
  list: 'ResolverRuleAssociations',
  filters: { Name: 'Name', ResolverRuleId: 'ResolverRuleId', Status: 'Status', VPCId: 'VPCId' },
});
