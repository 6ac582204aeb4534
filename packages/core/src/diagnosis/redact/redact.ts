import { IDENTITY_PATTERNS, SECRET_PATTERNS } from './secret-patterns.data';

/**
 * Takes out of a text what should not be shown to others: access keys, tokens, passwords, signatures of presigned
 * URLs, account ids and e-mail addresses. Idempotent, and linear in the length of the text.
 */
export function redact(text: string): string {
  return replaceAll(redactSecrets(text), IDENTITY_PATTERNS);
}

/** Takes out what opens something, and leaves what a diagnosis judges by: whose account it is. */
export function redactSecrets(text: string): string {
  return replaceAll(text, SECRET_PATTERNS);
}

/** Redacts every text of a document, whatever its shape. */
export function redactDeep<Value>(value: Value): Value {
  return deep(value) as Value;
}

function deep(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item)]));
}

function replaceAll(text: string, patterns: readonly (readonly [RegExp, string])[]): string {
  return patterns.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
