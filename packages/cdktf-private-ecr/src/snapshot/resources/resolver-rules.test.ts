import { IN_VPC, listOf, netId, VPC, VPC_ID } from '../__fixtures__/read';

const RULE = netId('rslvr-rr-', 'aws_route53_resolver_rule.r');
const resources = (resolver_rule_id: string) => ({
  ...VPC,
  aws_route53_resolver_rule: { r: { domain_name: 'example.com', rule_type: 'FORWARD' } },
  aws_route53_resolver_rule_association: { a: { ...IN_VPC, resolver_rule_id } },
});

test('a rule, and the VPC that it holds for', () => {
  const of = resources('${aws_route53_resolver_rule.r.id}');
  expect(listOf('ResolverRules', of)).toMatchObject([
    { Id: RULE, DomainName: 'example.com', RuleType: 'FORWARD' },
  ]);
  expect(listOf('ResolverRuleAssociations', of)).toMatchObject([{ ResolverRuleId: RULE, VPCId: VPC_ID }]);
});

test('a rule that is not known is in no list', () => {
  const [association] = listOf('ResolverRuleAssociations', resources('${var.x}')) ?? [];
  expect(association?.ResolverRuleId).toMatch(/unknown/);
});
