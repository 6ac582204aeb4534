/** A line that gives a text to an argument, or that is an item of a list. */
const TEXT_LINE = /^(\s*(?:[\w-]+ = |"[^"]*" = )?")(.*)("[,]?)$/;

/** The one nested block that the library writes as a list of objects. */
const POSTCONDITION = /^([ \t]*)postcondition = \[\n\{\n([\s\S]*?)\n\},\n\]/gm;

/**
 * The library's HCL as Terraform reads it. Two things the library leaves wrong: quotes and backslashes in a text that
 * holds a reference, and postconditions, which are blocks.
 */
export function hclText(text: string): string {
  return text
    .replace(POSTCONDITION, '$1postcondition {\n$2\n}')
    .split('\n')
    .map(line => {
      const [, before = '', body = '', after = ''] = TEXT_LINE.exec(line) ?? [];
      return body.includes('${') ? `${before}${escapedAround(body)}${after}` : line;
    })
    .join('\n');
}

/** Escapes what stands around the references of a text; what stands in them is HCL already. */
function escapedAround(body: string): string {
  let escaped = '';
  let depth = 0;
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at] ?? '';
    if (body.startsWith('${', at)) {
      depth += 1;
      at += 1;
      escaped += '${';
    } else if (depth === 0) {
      escaped += /["\\]/.test(character) ? `\\${character}` : character;
    } else {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      escaped += character;
    }
  }
  return escaped;
}
