import { ANY_CHARACTER, ANY_RUN, type PatternToken } from './pattern';

/** How far a pattern goes along with a text. */
export type GlobResult =
  /** The pattern matches the text. */
  | 'match'
  /** The text is over before the pattern is: a longer text may match. */
  | 'prefix'
  /** No text that begins so matches. */
  | 'mismatch';

/**
 * Matches a whole text against wildcards.
 *
 * Only the last `*` passed is ever extended: whatever an earlier one could take instead, the last one can take too. So
 * the steps are at most the length of the text times the longest run between two `*`, whatever the number of `*`, and
 * a pattern longer than the text costs no more than its trailing `*`.
 */
export function glob(tokens: readonly PatternToken[], text: string): GlobResult {
  let token = 0;
  let at = 0;
  let resumeToken: number | undefined;
  let resumeAt = 0;
  while (at < text.length) {
    const expected = tokens[token];
    if (expected === ANY_RUN) {
      token += 1;
      resumeToken = token;
      resumeAt = at;
    } else if (expected === ANY_CHARACTER || expected === text[at]) {
      token += 1;
      at += 1;
    } else if (resumeToken === undefined) {
      return 'mismatch';
    } else {
      token = resumeToken;
      resumeAt += 1;
      at = resumeAt;
    }
  }
  while (tokens[token] === ANY_RUN) token += 1;
  return token === tokens.length ? 'match' : 'prefix';
}
