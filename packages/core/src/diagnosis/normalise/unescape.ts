/** Runs of backslashes are bounded so that a text of nothing but backslashes costs no more than its length. */
const ESCAPES: readonly (readonly [RegExp, string | ((match: string, code: string) => string)])[] = [
  [/\\{1,8}u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))],
  [/\\{1,8}(?:x1b|033|e)(?=\[)/gi, '\u001b'],
  [/\\{1,8}x([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))],
  [/\\{1,8}r?(?:\\{1,8})?n/g, '\n'],
  [/\\{1,8}[rt]/g, ' '],
  [/\\{1,8}(["'/`[\]()_])/g, '$1'],
];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '...',
  ldquo: '"',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  rdquo: '"',
};

/** Undoes what JSON, a shell or a web page did to a text: escaped quotes, literal `\n`, character entities. */
export function unescape(text: string): string {
  const unescaped = ESCAPES.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement as string),
    text,
  );
  return unescaped.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, entity);
}

function entity(match: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) {
    return Object.hasOwn(ENTITIES, name.toLowerCase()) ? (ENTITIES[name.toLowerCase()] ?? match) : match;
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : match;
}
