/** `*`: any run of characters, an empty one too. */
export const ANY_RUN = Symbol('*');

/** `?`: any one character. */
export const ANY_CHARACTER = Symbol('?');

/** A character that stands for itself, or a wildcard. */
export type PatternToken = string | typeof ANY_RUN | typeof ANY_CHARACTER;

/**
 * A text of a policy taken apart. A policy variable such as `${aws:username}` stands as {@link ANY_RUN}: what even
 * that does not match, no value of the variable matches.
 */
export interface Pattern {
  readonly text: string;
  readonly tokens: readonly PatternToken[];
  /** The variables whose values would decide, as written. */
  readonly variables: readonly string[];
}

/** How a text of a policy is to be read. */
export interface PatternSyntax {
  /** Whether `*` and `?` are wildcards. */
  readonly wildcards: boolean;
  /** Whether `${…}` is a policy variable: in Version 2012-10-17, in resources and condition values. */
  readonly variables: boolean;
}

const WILDCARDS: Readonly<Record<string, PatternToken>> = { '*': ANY_RUN, '?': ANY_CHARACTER };

/** `${*}`, `${?}` and `${$}` are the characters themselves. */
const ESCAPED = /^\$\{([*?$])\}/;

/** Takes a text of a policy apart, in one pass. */
export function parsePattern(text: string, syntax: PatternSyntax): Pattern {
  const tokens: PatternToken[] = [];
  const variables: string[] = [];
  const add = (token: PatternToken) => {
    if (token !== ANY_RUN || tokens.at(-1) !== ANY_RUN) tokens.push(token);
  };
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    const reference = syntax.variables && character === '$' ? variableAt(text, at) : undefined;
    if (reference === undefined) {
      add((syntax.wildcards ? WILDCARDS[character] : undefined) ?? character);
      at += 1;
      continue;
    }
    if (reference.literal === undefined) variables.push(reference.text);
    add(reference.literal ?? ANY_RUN);
    at += reference.text.length;
  }
  return { text, tokens, variables };
}

/** A variable without its closing brace goes on to the end of the text. */
function variableAt(text: string, at: number): { text: string; literal?: string } | undefined {
  if (text.charAt(at + 1) !== '{') return undefined;
  const literal = ESCAPED.exec(text.slice(at, at + '${*}'.length))?.[1];
  if (literal !== undefined) return { text: `\${${literal}}`, literal };
  const end = text.indexOf('}', at);
  return { text: end === -1 ? text.slice(at) : text.slice(at, end + 1) };
}
