import { compileCondition } from './condition';
import type { StatementDocument } from './document-schema';
import { glob } from './glob';
import { allowCountsFor } from './layer-download';
import { type Match, not, some, unknown, yesIf } from './match';
import { parsePattern } from './pattern';
import type { PolicyKind } from './policy-kind';
import { matchNotPrincipal, matchPrincipal } from './principal';
import type { PreparedRequest } from './policy-request';
import { matchResource } from './resource';

/** Where a statement stands. */
export interface StatementSource {
  /** The name of the policy where several are judged together, such as those of a role. */
  readonly policyName?: string;
  /** Counted from 0; absent where the policy as a whole could not be read. */
  readonly index?: number;
  readonly sid?: string;
}

/** Whether one element of a statement holds for a request. */
export type Clause = (request: PreparedRequest) => Match;

/** A statement made ready to be compared: it holds where all its clauses do. */
export interface PolicyStatement {
  readonly source: StatementSource;
  readonly effect: 'Allow' | 'Deny';
  /** Action, resource, principal, for an Allow whether it may count, then each condition. */
  readonly clauses: readonly Clause[];
}

/** Makes a statement ready to be compared. */
export function compileStatement(
  document: StatementDocument,
  kind: PolicyKind,
  variables: boolean,
  source: StatementSource,
): PolicyStatement {
  const clauses = [
    actionClause(document),
    ...resourceClauses(document, variables),
    ...principalClauses(document, kind),
    ...allowClauses(document),
    ...conditionClauses(document, variables),
  ];
  return { source, effect: document.Effect, clauses };
}

/** What could not be read may allow and may deny, whatever is asked. */
export function unreadable(source: StatementSource, reason: string): readonly PolicyStatement[] {
  const clauses: Clause[] = [() => unknown(reason)];
  return [
    { source, effect: 'Allow', clauses },
    { source, effect: 'Deny', clauses },
  ];
}

function actionClause({ Action, NotAction = [] }: StatementDocument): Clause {
  const syntax = { wildcards: true, variables: false };
  const patterns = (Action ?? NotAction).map(action => parsePattern(action.toLowerCase(), syntax));
  return ({ action, actionLowerCase }) => {
    const isNamed = patterns.some(({ tokens }) => glob(tokens, actionLowerCase) === 'match');
    return Action === undefined
      ? yesIf(!isNamed, `${action} is among its NotAction`)
      : yesIf(isNamed, `${action} is not among its actions`);
  };
}

function resourceClauses(
  { Resource, NotResource }: StatementDocument,
  variables: boolean,
): readonly Clause[] {
  const texts = Resource ?? NotResource;
  if (texts === undefined) return [];
  const patterns = texts.map(text => parsePattern(text, { wildcards: true, variables }));
  const named: Clause = request => {
    const matches = patterns.map(pattern => matchResource(pattern, request));
    return some(matches, `${request.resource} is not among its resources`);
  };
  return Resource === undefined ? [request => notNamed(named(request), request)] : [named];
}

/** AWS does not document what NotResource makes of a call that is for no resource in particular. */
function notNamed(named: Match, { action, resource }: PreparedRequest): Match {
  if (resource === '*' && named.matches === 'no') {
    return unknown(`${action} is for no resource that NotResource could leave out`);
  }
  return not(named, `${resource} is among its NotResource`);
}

/** In the policy of a repository's own account, naming that account denies all its principals yet allows none. */
function principalClauses(document: StatementDocument, { accountReach }: PolicyKind): readonly Clause[] {
  const { Effect, Principal, NotPrincipal } = document;
  if (NotPrincipal !== undefined) return [({ principal }) => matchNotPrincipal(NotPrincipal, principal)];
  if (Principal === undefined) return [];
  const reach = Effect === 'Allow' ? accountReach : 'every-principal';
  return [({ principal }) => matchPrincipal(Principal, principal, reach)];
}

function allowClauses(document: StatementDocument): readonly Clause[] {
  return document.Effect === 'Allow' ? [({ principal }) => allowCountsFor(document, principal)] : [];
}

function conditionClauses({ Condition = {} }: StatementDocument, variables: boolean): readonly Clause[] {
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => compileCondition(operator, key, values, variables)),
  );
}
