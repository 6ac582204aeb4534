/** A VPC or a service as sentences and documents name it, such as `component:default/checkout-api`. */
const REFERENCE = /(?:component|resource):[a-z0-9]+(?:[-_.]+[a-z0-9]+)*\/[a-z0-9]+(?:[-_.]+[a-z0-9]+)*/gi;

const HIDDEN = 'an entity that you cannot see';

/** The entities that an answer names, wherever: their names are for those who see them. */
export function refsIn(answer: unknown): readonly string[] {
  const found = JSON.stringify(answer).match(REFERENCE) ?? [];
  return [...new Set(found.map(ref => ref.toLowerCase()))];
}

/** A sentence without the names of what the caller cannot see. */
export function withoutHiddenRefs(text: string, visible: ReadonlySet<string>): string {
  return text.replace(REFERENCE, ref => (visible.has(ref.toLowerCase()) ? ref : HIDDEN));
}

/** An answer without the names of what the caller cannot see, in none of its texts and keys. */
export function withoutHiddenEntities<Answer>(answer: Answer, visible: ReadonlySet<string>): Answer {
  if (refsIn(answer).every(ref => visible.has(ref))) return answer;
  // What JSON escapes is in no reference, and what stands for one needs no escaping.
  return JSON.parse(withoutHiddenRefs(JSON.stringify(answer), visible)) as Answer;
}
