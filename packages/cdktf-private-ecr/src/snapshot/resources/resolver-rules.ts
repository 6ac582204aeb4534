import { idOf } from '../build/identity';
import { readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import type { ResourceReaders } from './resource-reader';

/** Rules that forward names to other name servers. */
export const resolverRules: ResourceReaders = {
  aws_route53_resolver_rule: {
    lists: ['ResolverRules'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const entry = draft.add('ResolverRules', placement, {
        Id: idOf(resource),
        OwnerId: placement.accountId,
      });
      const domain = draft.orForget(
        resource,
        'domain_name',
        readText(resource, 'domain_name'),
        entry,
        'DomainName',
      );
      const type = draft.orForget(resource, 'rule_type', readText(resource, 'rule_type'), entry, 'RuleType');
      if (domain !== undefined) entry.value.DomainName = domain;
      if (type !== undefined) entry.value.RuleType = type;
    },
  },
  aws_route53_resolver_rule_association: {
    lists: ['ResolverRuleAssociations'],
    attach: (resource, draft) => {
      const { region, accountId } = placementOf(resource);
      const list = 'ResolverRuleAssociations';
      const VPCId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), list, { region });
      if (VPCId === undefined) return;
      const of = { accountId: draft.ownerOfVpc(region, VPCId) ?? accountId, region };
      const read = readText(resource, 'resolver_rule_id');
      const rule = draft.orForget(resource, 'resolver_rule_id', read, undefined, 'ResolverRuleId');
      // A rule that no list holds keeps every name of the VPC unknown.
      const ResolverRuleId = rule ?? `rslvr-rr-(${resource.stack}/${resource.address}:unknown)`;
      draft.add(list, of, { ResolverRuleId, VPCId, Status: 'COMPLETE' });
    },
  },
};
