import { ROLE } from './__fixtures__/policies';
import type { Match } from './match';
import type { RequestPrincipal } from './policy-request';
import { matchNotPrincipal, matchPrincipal, type PrincipalElement } from './principal';

type Answer = Match['matches'];

const ACCOUNT = ROLE.accountId;
const SERVICE: RequestPrincipal = { type: 'service', service: 'ecs-tasks.amazonaws.com' };
const AWS_OWNED: RequestPrincipal = { type: 'aws-owned' };
const PROVIDER = 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com';
const FEDERATED: RequestPrincipal = { type: 'federated', provider: PROVIDER };

const UNKNOWN_IAM: RequestPrincipal = { type: 'unknown-iam' };

const named = (...AWS: string[]): PrincipalElement => ({ AWS });

describe('Principal and a role', () => {
  test.each<[PrincipalElement, Answer]>([
    ['*', 'yes'],
    [named('*'), 'yes'],
    [named(ROLE.arn), 'yes'],
    [named('arn:aws:iam::222222222222:role/other', ROLE.arn), 'yes'],
    [named(ACCOUNT), 'yes'],
    [named(`arn:aws:iam::${ACCOUNT}:root`), 'yes'],
    [named('333333333333'), 'no'],
    [named('arn:aws:iam::333333333333:root'), 'no'],
    [named(ROLE.arn.toUpperCase()), 'no'],
    [named('arn:aws:iam::222222222222:role/payments-execution'), 'no'],
    [named(`arn:aws:iam::${ACCOUNT}:role/*`), 'unknown'],
    [named('AROAEXAMPLEID'), 'unknown'],
    [named(`arn:aws:sts::${ACCOUNT}:assumed-role/payments-execution/a1b2`), 'unknown'],
    [named(`arn:aws:sts::${ACCOUNT}:assumed-role/other/a1b2`), 'no'],
    [named('arn:aws:sts::333333333333:assumed-role/payments-execution/a1b2'), 'no'],
    [{ Service: ['ecs-tasks.amazonaws.com'] }, 'no'],
    [{ Federated: ['arn:aws:iam::222222222222:saml-provider/x'] }, 'no'],
    [{ CanonicalUser: ['79a59df900b949e55d96a1e698fbaced'] }, 'unknown'],
    [{ Service: ['ecs-tasks.amazonaws.com'], AWS: [ACCOUNT] }, 'yes'],
  ])('%j: %s', (element, expected) => {
    expect(matchPrincipal(element, ROLE, 'every-principal').matches).toBe(expected);
  });

  test.each<[PrincipalElement, Answer]>([
    [named(ACCOUNT), 'no'],
    [named(ACCOUNT, ROLE.arn), 'yes'],
    ['*', 'yes'],
  ])('where naming the account delegates, %j: %s', (element, expected) => {
    expect(matchPrincipal(element, ROLE, 'delegates').matches).toBe(expected);
  });
});

describe('Principal and others', () => {
  test.each<[RequestPrincipal, PrincipalElement, Answer]>([
    [SERVICE, { Service: ['ecs-tasks.amazonaws.com'] }, 'yes'],
    [SERVICE, { Service: ['ec2.amazonaws.com'] }, 'no'],
    [SERVICE, named(ACCOUNT), 'no'],
    [SERVICE, '*', 'yes'],
    [FEDERATED, { Federated: [PROVIDER] }, 'yes'],
    [FEDERATED, { Federated: [`${PROVIDER}.example.org`] }, 'no'],
    [FEDERATED, { Federated: ['arn:aws:iam::333333333333:oidc-provider/gitlab.com'] }, 'no'],
    [FEDERATED, named(ACCOUNT), 'no'],
    [FEDERATED, { CanonicalUser: ['79a59df900b949e55d96a1e698fbaced'] }, 'no'],
    [SERVICE, { Federated: [PROVIDER] }, 'no'],
    [UNKNOWN_IAM, '*', 'yes'],
    [UNKNOWN_IAM, named('*'), 'yes'],
    [UNKNOWN_IAM, named(ROLE.arn, '*'), 'yes'],
    [UNKNOWN_IAM, named(ACCOUNT), 'unknown'],
    [UNKNOWN_IAM, named(ROLE.arn), 'unknown'],
    [UNKNOWN_IAM, named('AROAEXAMPLEID'), 'unknown'],
    [UNKNOWN_IAM, { CanonicalUser: ['79a59df900b949e55d96a1e698fbaced'] }, 'unknown'],
    [UNKNOWN_IAM, { Service: ['ecs-tasks.amazonaws.com'] }, 'no'],
    [UNKNOWN_IAM, { Federated: ['arn:aws:iam::222222222222:saml-provider/x'] }, 'no'],
    [UNKNOWN_IAM, { Service: ['ecs-tasks.amazonaws.com'], AWS: [ACCOUNT] }, 'unknown'],
    [AWS_OWNED, '*', 'yes'],
    [AWS_OWNED, named('*'), 'yes'],
    [AWS_OWNED, named(ACCOUNT), 'no'],
    [AWS_OWNED, { Service: ['ecr.amazonaws.com'] }, 'no'],
    [AWS_OWNED, { CanonicalUser: ['79a59df900b949e55d96a1e698fbaced'] }, 'no'],
  ])('%j and %j: %s', (principal, element, expected) => {
    expect(matchPrincipal(element, principal, 'every-principal').matches).toBe(expected);
  });
});

describe('NotPrincipal', () => {
  test.each<[RequestPrincipal, PrincipalElement, Answer]>([
    [ROLE, '*', 'no'],
    [ROLE, named('333333333333'), 'yes'],
    [ROLE, named(ACCOUNT), 'unknown'],
    [ROLE, named(ROLE.arn), 'unknown'],
    [ROLE, { Service: ['ecs-tasks.amazonaws.com'] }, 'yes'],
    [SERVICE, { Service: ['ecs-tasks.amazonaws.com'] }, 'no'],
    [AWS_OWNED, named(ACCOUNT), 'yes'],
    [FEDERATED, { Federated: [PROVIDER] }, 'no'],
    [UNKNOWN_IAM, '*', 'no'],
    [UNKNOWN_IAM, named(ACCOUNT), 'unknown'],
    [UNKNOWN_IAM, named(ROLE.arn), 'unknown'],
    [UNKNOWN_IAM, { Service: ['ecs-tasks.amazonaws.com'] }, 'yes'],
  ])('%j and %j: %s', (principal, element, expected) => {
    expect(matchNotPrincipal(element, principal).matches).toBe(expected);
  });
});
