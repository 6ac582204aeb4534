import { normalizeDnsName, type ResolverRule } from '../../snapshot';
import { evidenceOf } from '../finding';
import { idIn } from './profiles';
import type { Question } from './question';
import { type Answers, type Candidate, type Gap, isInDomain, labelCount, RANK } from './resolution';

/** Types of rules that leave a name to the resolver itself. */
const RESOLVES_ITSELF: ReadonlySet<string> = new Set(['SYSTEM', 'RECURSIVE']);
/** Rules that every VPC has from AWS and that forward nothing. */
const AWS_DEFINED = 'rslvr-autodefined-';

/**
 * Resolver rules that forward the name out of the VPC: what answers there is not known. Of the rules that hold a name
 * the longest applies, and it goes before a private zone of the same length.
 */
export function forwarding(question: Question): Answers {
  const { index, from, host } = question;
  const associated = index.resolverRuleAssociationsOfVpc
    .all(from.region, from.vpcId)
    .map(({ entry }) => entry.ResolverRuleId);
  const ids = [...new Set([...associated, ...rulesOfProfiles(question)])];
  const rules = ids.map(id => ({ id, rule: index.resolverRule.first(from.region, id)?.entry }));
  const gaps: Gap[] = rules
    .filter(({ id, rule }) => rule === undefined && !id.startsWith(AWS_DEFINED))
    .map(({ id }) => gapFor(labelCount(host), `the resolver rule ${id}`, id));
  const applying = longest(
    rules.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
    host,
  );
  return {
    candidates: applying === undefined ? [] : [candidateFor(question, applying)],
    gaps: [...gaps, ...unassociated(question)],
  };
}

function rulesOfProfiles({ index, from }: Question): string[] {
  return index.profileAssociationsOfVpc
    .all(from.region, from.vpcId)
    .flatMap(({ entry }) => entry.Resources ?? [])
    .flatMap(({ ResourceArn }) => idIn(ResourceArn, 'resolver-rule/') ?? []);
}

function longest(rules: readonly ResolverRule[], host: string): ResolverRule | undefined {
  const [first] = rules
    .filter(rule => isInDomain(host, domainOf(rule)))
    .sort((a, b) => labelCount(domainOf(b)) - labelCount(domainOf(a)));
  return first !== undefined && forwards(first) ? first : undefined;
}

function forwards({ RuleType = 'FORWARD' }: ResolverRule): boolean {
  return !RESOLVES_ITSELF.has(RuleType.toUpperCase());
}

function domainOf({ DomainName = '.' }: ResolverRule): string {
  return normalizeDnsName(DomainName);
}

function candidateFor({ host }: Question, rule: ResolverRule): Candidate {
  return {
    domain: domainOf(rule),
    rank: RANK.forwarding,
    answer: () => ({
      kind: 'unknown',
      detail: `the resolver rule ${rule.Id} forwards ${host} (${rule.DomainName ?? '.'}) to other name servers, whose answer is not known`,
      evidence: [evidenceOf('resolver-rule', rule.Id)],
    }),
  };
}

/** Where the associations were not read, a rule of the Region that forwards the name may be the VPC's. */
function unassociated({ index, from, host }: Question): Gap[] {
  if (index.known('ResolverRuleAssociations', from.vpcOwnerId, from.region)) return [];
  return index.resolverRules
    .all(from.region)
    .filter(({ entry }) => forwards(entry) && isInDomain(host, domainOf(entry)))
    .map(({ entry }) =>
      gapFor(
        labelCount(domainOf(entry)),
        `whether the resolver rule ${entry.Id} holds for ${from.vpcId}`,
        entry.Id,
      ),
    );
}

function gapFor(labels: number, missing: string, ruleId: string): Gap {
  return { labels, rank: RANK.forwarding, missing, evidence: [evidenceOf('resolver-rule', ruleId)] };
}
