import { every, type Match } from './match';
import type { Policy } from './read-policy';
import { type PolicyRequest, prepareRequest, type PreparedRequest } from './policy-request';
import type { PolicyStatement, StatementSource } from './statement';

/** What becomes of a call. */
export interface PolicyDecision {
  readonly verdict: 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown';
  /** The statement that decided; on `implicit-deny` the Allow that came nearest. */
  readonly statement?: StatementSource;
  /** Why, in one sentence without a full stop. */
  readonly reason: string;
}

/**
 * Decides a call.
 *
 * An explicit deny beats everything, an allow is needed. What cannot be judged makes the answer `unknown` only where it
 * could change it: a Deny beside an Allow, an Allow where no other one matches.
 */
export function evaluatePolicy(policy: Policy, request: PolicyRequest): PolicyDecision {
  const prepared = prepareRequest(request);
  const judged = policy.statements.map(statement => judge(statement, prepared));
  const find = (effect: PolicyStatement['effect'], answer: Match['matches']) =>
    judged.find(({ statement, match }) => statement.effect === effect && match.matches === answer);

  const denied = find('Deny', 'yes');
  if (denied) return decide('explicit-deny', denied, `${describe(denied)} denies ${request.action}`);

  const allowed = find('Allow', 'yes');
  if (!allowed) {
    const perhapsAllowed = find('Allow', 'unknown');
    return perhapsAllowed
      ? inDoubt(perhapsAllowed, `allows ${request.action}`)
      : implicitDeny(judged, request);
  }
  const perhapsDenied = find('Deny', 'unknown');
  if (perhapsDenied) return inDoubt(perhapsDenied, `denies ${request.action}`);
  if (policy.limitedBy !== undefined) return { verdict: 'unknown', reason: policy.limitedBy };
  return decide('allow', allowed, `${describe(allowed)} allows ${request.action}`);
}

interface JudgedStatement {
  readonly statement: PolicyStatement;
  readonly match: Match;
  /** How many clauses were looked at, up to the first that certainly does not hold. */
  readonly clausesSeen: number;
}

function judge(statement: PolicyStatement, request: PreparedRequest): JudgedStatement {
  const matches: Match[] = [];
  for (const clause of statement.clauses) {
    const match = clause(request);
    matches.push(match);
    if (match.matches === 'no') break;
  }
  return { statement, match: every(matches), clausesSeen: matches.length };
}

function decide(verdict: PolicyDecision['verdict'], { statement }: JudgedStatement, reason: string) {
  return { verdict, statement: statement.source, reason };
}

function inDoubt(judged: JudgedStatement, doubt: string): PolicyDecision {
  return decide('unknown', judged, `whether ${describe(judged)} ${doubt} is not known: ${reasonOf(judged)}`);
}

/** Names the Allow of which most clauses hold: the one that was probably meant to match. */
function implicitDeny(
  judged: readonly JudgedStatement[],
  { action, resource }: PolicyRequest,
): PolicyDecision {
  const reason = `no statement allows ${action} on ${resource}`;
  const [nearest] = judged
    .filter(({ statement }) => statement.effect === 'Allow')
    .sort((a, b) => b.clausesSeen - a.clausesSeen);
  if (nearest === undefined) return { verdict: 'implicit-deny', reason };
  return decide('implicit-deny', nearest, `${reason}; nearest is ${describe(nearest)}: ${reasonOf(nearest)}`);
}

function reasonOf({ match }: JudgedStatement): string {
  return match.matches === 'yes' ? 'it matches' : match.reason;
}

function describe({ statement: { source } }: JudgedStatement): string {
  const { policyName, index, sid } = source;
  if (index === undefined) return policyName === undefined ? 'the policy' : `the policy ${policyName}`;
  const name = sid === undefined ? '' : ` (${sid})`;
  return `statement ${index}${name}${policyName === undefined ? '' : ` of ${policyName}`}`;
}
