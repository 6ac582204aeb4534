import { createHash } from 'node:crypto';

/** In JSON, the quotes of text from people are escaped: this is a field and nothing else. */
const AGE = /"ageSeconds":(?:\d+|null),?/g;

/**
 * Of what an answer says, ages left out: they go on by themselves, and whoever keeps an answer counts them on. Weak,
 * because of that.
 *
 * @param json - the body as it is sent
 */
export function etagOf(json: string): string {
  return `W/"${createHash('sha256').update(json.replace(AGE, '')).digest('base64url').slice(0, 27)}"`;
}
