/** A statement of a policy, as IAM writes it. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | { readonly AWS: string | readonly string[] } | { readonly Service: string };
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: PolicyCondition;
}

/** What a statement asks of a call: operator, key, values. */
export type PolicyCondition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** A policy, as IAM writes it. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** A policy of these statements. */
export function policyOf<Statements extends readonly PolicyStatement[]>(
  ...statements: Statements
): PolicyDocument & { readonly Statement: Statements } {
  return { Version: '2012-10-17', Statement: statements };
}
