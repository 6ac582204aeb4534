/** Typographic characters that editors and chats put in, and what was typed. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  // Terminal colours and cursor movements.
  // eslint-disable-next-line no-control-regex
  [/\u001b\[[0-9;?]{0,40}[A-Za-z]/g, ''],
  [/\r\n?|[\u2028\u2029\u0085]/g, '\n'],
  // Control characters other than the line break, the byte order mark, zero-width characters, halves of pairs.
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|\p{Cs}/gu, ''],
  [/[“”„‟″«»]/g, '"'],
  [/[‘’‚‛′]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/[\t\v\f\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
];

/** Replaces what cannot be seen or was prettified by what a program had printed. */
export function plainCharacters(text: string): string {
  return TYPED.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
