import { list } from '../list';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ListResolverRules.html */
export const ListResolverRules = list({
  list: 'ResolverRules',
  filters: {
    CreatorRequestId: 'CreatorRequestId',
    DomainName: 'DomainName',
    Name: 'Name',
    ResolverEndpointId: 'ResolverEndpointId',
    Status: 'Status',
    TYPE: 'RuleType',
  },
});
