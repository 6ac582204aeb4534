/** What is known of a condition key in a request. */
export type ContextFact =
  | { readonly is: 'present'; readonly values: readonly string[] }
  | { readonly is: 'absent' }
  | { readonly is: 'unknown'; readonly reason: string }
  /** One of these; where all lead to the same answer, the answer is certain. */
  | { readonly is: 'one-of'; readonly facts: readonly ContextFact[]; readonly reason: string };

/** Facts by condition key, such as `aws:SourceVpce`; the case of a key does not matter. */
export type ContextFacts = Readonly<Record<string, ContextFact>>;

/** The key has this value, or these where it is a multivalued key. */
export function presentFact(...values: readonly string[]): ContextFact {
  return { is: 'present', values };
}

/** The request certainly does not carry the key. */
export const ABSENT_FACT: ContextFact = { is: 'absent' };

/**
 * Nobody knows whether the request carries the key, or with which value.
 *
 * @param reason - what is not known, such as "the organisation's id is not in the snapshot"
 */
export function unknownFact(reason: string): ContextFact {
  return { is: 'unknown', reason };
}

/** One of several facts. */
export function oneOfFacts(facts: readonly ContextFact[], reason: string): ContextFact {
  return { is: 'one-of', facts, reason };
}

/** Facts that can be looked up by key; of two that state a key, the later wins. */
export function contextFacts(...all: readonly ContextFacts[]): ReadonlyMap<string, ContextFact> {
  return new Map(
    all.flatMap(facts => Object.entries(facts)).map(([key, fact]) => [key.toLowerCase(), fact] as const),
  );
}
