import { aDeny, anAllow, aPolicy, aPull, ROLE } from './__fixtures__/policies';
import { evaluatePolicy, type PolicyDecision } from './evaluate-policy';
import { readRepositoryPolicy, withSameAccountRepository } from './repository-policy';
import { readRolePolicies } from './role-policies';

type Verdict = PolicyDecision['verdict'];

const policyText = (...statements: readonly object[]) =>
  JSON.stringify(aPolicy(...statements.map(statement => ({ ...statement, Resource: undefined }))));
const forAccount = { Principal: { AWS: `arn:aws:iam::${ROLE.accountId}:root` } };
const forRole = { Principal: { AWS: ROLE.arn } };

describe('a repository of another account', () => {
  test.each<[string, unknown, Verdict]>([
    ['has no policy', null, 'implicit-deny'],
    ['has a policy that is not known', undefined, 'unknown'],
    ['has a policy that cannot be read', '{', 'unknown'],
    ['allows the account', policyText(anAllow(forAccount)), 'allow'],
    ['allows the role', policyText(anAllow(forRole)), 'allow'],
    ['allows another account', policyText(anAllow({ Principal: { AWS: '444444444444' } })), 'implicit-deny'],
    ['allows everybody but denies the account', policyText(anAllow(), aDeny(forAccount)), 'explicit-deny'],
  ])('%s', (_, text, verdict) => {
    expect(evaluatePolicy(readRepositoryPolicy(text), aPull()).verdict).toBe(verdict);
  });
});

describe('a repository of the same account', () => {
  const role = (Action: string) =>
    readRolePolicies({
      RolePolicyList: [{ PolicyDocument: aPolicy({ Effect: 'Allow', Action, Resource: '*' }) }],
      AttachedManagedPolicies: [],
    });
  const PERMITTED = role('ecr:*');
  const NOT_PERMITTED = role('s3:*');

  test.each<[string, typeof PERMITTED, unknown, Verdict]>([
    ['the role may, no policy', PERMITTED, null, 'allow'],
    ['the role may not, no policy', NOT_PERMITTED, null, 'implicit-deny'],
    ['the role may, the policy is not known', PERMITTED, undefined, 'unknown'],
    ['the policy allows the role', NOT_PERMITTED, policyText(anAllow(forRole)), 'allow'],
    ['the policy allows everybody', NOT_PERMITTED, policyText(anAllow()), 'allow'],
    ['the policy allows the account', NOT_PERMITTED, policyText(anAllow(forAccount)), 'implicit-deny'],
    ['the policy denies the account', PERMITTED, policyText(aDeny(forAccount)), 'explicit-deny'],
  ])('%s', (_, rolePolicies, text, verdict) => {
    expect(evaluatePolicy(withSameAccountRepository(rolePolicies, text), aPull()).verdict).toBe(verdict);
  });
});
