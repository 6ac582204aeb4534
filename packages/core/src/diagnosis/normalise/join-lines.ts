/** Characters of which hosts, ids and words are made: between two of them a line break may be a cut. */
const WORD_END = /[\w.:/@-]$/;
const WORD_START = /^[\w.:/@-]/;

/**
 * Makes one line of many. A terminal breaks lines between words as well as within them, and nothing tells which, so
 * where a break may be a cut the text is given twice: with the lines joined by a space, and joined without.
 */
export function joinLines(lines: readonly string[]): string {
  const filled = lines.filter(line => line !== '');
  const spaced = collapse(filled.join(' '));
  const joined = collapse(
    filled.flatMap((line, index) => [isCut(filled[index - 1] ?? '', line) ? '' : ' ', line]).join(''),
  );
  return joined === spaced ? spaced : `${spaced}\n${joined}`;
}

function isCut(before: string, after: string): boolean {
  return WORD_END.test(before.slice(-1)) && WORD_START.test(after);
}

function collapse(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}
