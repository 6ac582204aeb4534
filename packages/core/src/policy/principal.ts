import { type Match, no, not, some, unknown, YES, yesIf } from './match';
import { type IamPrincipal, type RequestPrincipal, UNKNOWN_CALLER } from './policy-request';

/** A `Principal` or `NotPrincipal` element: `*`, or values by kind. */
export type PrincipalElement = '*' | Readonly<Partial<Record<PrincipalKind, readonly string[] | undefined>>>;

/** The kinds of principals that a policy can name. */
export type PrincipalKind = (typeof KINDS)[number];
const KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

/**
 * Whether naming an account names each of its principals. In a policy of the same account it does not: it leaves the
 * answer to that account's own policies.
 */
export type AccountReach = 'every-principal' | 'delegates';

/** Whether a `Principal` element names who calls. */
export function matchPrincipal(
  element: PrincipalElement,
  principal: RequestPrincipal,
  accountReach: AccountReach,
): Match {
  if (isEveryone(element)) return YES;
  const answers = KINDS.flatMap(kind =>
    (element[kind] ?? []).map(value => MATCH_BY_KIND[kind](value, principal, accountReach)),
  );
  return some(answers, `the principal ${describePrincipal(principal)} is not among those it names`);
}

/**
 * Whether a `NotPrincipal` element leaves out who calls. AWS compares the account, the role and the role's session
 * each for itself, and the session's name is not known before a task runs: where any of them is named the answer is
 * unknown.
 */
export function matchNotPrincipal(element: PrincipalElement, principal: RequestPrincipal): Match {
  if (isEveryone(element)) return no('NotPrincipal names everybody');
  const named = matchPrincipal(element, principal, 'every-principal');
  if (named.matches === 'yes' && principal.type === 'iam') {
    return unknown('NotPrincipal names the account or the role, and AWS compares both and the session');
  }
  return not(named, `NotPrincipal names ${describePrincipal(principal)}`);
}

function isEveryone(element: PrincipalElement): element is '*' {
  return element === '*' || (element.AWS?.includes('*') ?? false);
}

type PrincipalMatcher = (value: string, principal: RequestPrincipal, accountReach: AccountReach) => Match;

const MATCH_BY_KIND: Readonly<Record<PrincipalKind, PrincipalMatcher>> = {
  AWS: (value, principal, accountReach) => {
    if (principal.type === 'unknown-iam') return unknown(`${UNKNOWN_CALLER}, and it names ${value}`);
    return principal.type === 'iam'
      ? matchIamPrincipal(value, principal, accountReach)
      : no('it is no IAM principal');
  },
  Service: (value, principal) =>
    yesIf(principal.type === 'service' && principal.service === value, `it is not the service ${value}`),
  Federated: (value, principal) =>
    yesIf(
      principal.type === 'federated' && principal.provider === value,
      `it is not of the identity provider ${value}`,
    ),
  CanonicalUser: (_, { type }) =>
    type === 'iam' || type === 'unknown-iam'
      ? unknown('the canonical user id of an account is not known')
      : no('it is no canonical user'),
};

const ACCOUNT = /^(?:\d{12}|arn:[\w-]+:iam::\d{12}:root)$/;
const ACCOUNT_ID = /\d{12}/;
/** A unique id such as AROAEXAMPLE: what AWS shows for a role or user that was deleted. */
const UNIQUE_ID = /^A[A-Z]{3}[A-Z0-9]+$/;
const SESSION = /^arn:[\w-]+:sts::(\d{12}):assumed-role\/([^/]+)\//;

function matchIamPrincipal(value: string, principal: IamPrincipal, accountReach: AccountReach): Match {
  if (value === principal.arn) return YES;
  if (ACCOUNT.test(value)) {
    const isItsAccount = ACCOUNT_ID.exec(value)?.[0] === principal.accountId;
    return yesIf(
      isItsAccount && accountReach === 'every-principal',
      `the account ${value} is not named for it`,
    );
  }
  if (UNIQUE_ID.test(value)) return unknown(`the unique id ${value} is not compared with ARNs`);
  if (/[*?]/.test(value)) return unknown(`AWS takes no wildcard inside the principal ${value}`);
  const [, accountId, roleName] = SESSION.exec(value) ?? [];
  const isItsRole = accountId === principal.accountId && roleName === principal.arn.split('/').at(-1);
  return isItsRole ? unknown(`the session in ${value} is not known`) : no(`it is not ${value}`);
}

function describePrincipal(principal: RequestPrincipal): string {
  switch (principal.type) {
    case 'iam':
      return principal.arn;
    case 'unknown-iam':
      return 'that calls, some role or user,';
    case 'service':
      return principal.service;
    case 'federated':
      return `of ${principal.provider}`;
    case 'aws-owned':
      return 'of AWS, outside the organisation,';
  }
}
