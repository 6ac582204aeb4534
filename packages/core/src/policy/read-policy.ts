import {
  documentSchema,
  firstIssue,
  type StatementDocument,
  statementSchema,
  WITH_VARIABLES,
} from './document-schema';
import type { PolicyKind } from './policy-kind';
import { compileStatement, type PolicyStatement, type StatementSource, unreadable } from './statement';

/** One policy or several that are judged together, read once and compared with many requests. */
export interface Policy {
  readonly statements: readonly PolicyStatement[];
  /** Why an allow is not the last word, such as a permissions boundary; absent where it is. */
  readonly limitedBy?: string;
}

/**
 * Reads a policy document. It never throws: what is no policy, or a statement that does not follow the grammar, may
 * allow and may deny.
 *
 * @param document - JSON text, or what it reads as
 * @param policyName - tells its statements from those of other policies
 */
export function readPolicy(document: unknown, kind: PolicyKind, policyName?: string): Policy {
  const source: StatementSource = policyName === undefined ? {} : { policyName };
  const refuse = (reason: string) => ({ statements: unreadable(source, reason) });
  const json = typeof document === 'string' ? parseJson(document) : document;
  if (json === undefined) return refuse('it is no JSON text');
  const { success, data, error } = documentSchema.safeParse(json);
  if (!success) return refuse(`it is no policy document (${firstIssue(error)})`);
  const hasVariables = data.Version === WITH_VARIABLES;
  const statements = data.Statement.flatMap((statement, index) =>
    readStatement(statement, kind, hasVariables, { ...source, index }),
  );
  return { statements };
}

/** Several policies as one: all their statements count. */
export function poolPolicies(policies: readonly Policy[]): Policy {
  const statements = policies.flatMap(policy => policy.statements);
  const limitedBy = policies.find(policy => policy.limitedBy !== undefined)?.limitedBy;
  return limitedBy === undefined ? { statements } : { statements, limitedBy };
}

function readStatement(
  raw: unknown,
  kind: PolicyKind,
  hasVariables: boolean,
  source: StatementSource,
): readonly PolicyStatement[] {
  const { success, data, error } = statementSchema.safeParse(raw);
  const problem = success ? elementProblem(data, kind) : firstIssue(error);
  if (!success || problem !== undefined) {
    return unreadable(source, `it does not follow the grammar (${problem ?? 'unreadable'})`);
  }
  const named = data.Sid === undefined || data.Sid === '' ? source : { ...source, sid: data.Sid };
  return [compileStatement(data, kind, hasVariables, named)];
}

function elementProblem(document: StatementDocument, kind: PolicyKind): string | undefined {
  const hasPrincipal = document.Principal !== undefined || document.NotPrincipal !== undefined;
  if (hasPrincipal !== kind.namesPrincipals) {
    return `${kind.name} ${kind.namesPrincipals ? 'needs a' : 'takes no'} Principal`;
  }
  const hasResource = document.Resource !== undefined || document.NotResource !== undefined;
  return hasResource || kind.resourceOptional ? undefined : `${kind.name} needs a Resource`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
