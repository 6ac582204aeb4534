import { createHash } from 'node:crypto';

/** As many hexadecimal digits as the ids of AWS have. */
const DIGITS = 17;

/** The innermost brackets, which is where an address stands in the place of an id: `vpc-(hub/aws_vpc.hub)`. */
const PLACEHOLDER = /\(((?:\\.|[^()"\\])*)\)/g;

/**
 * A document of a snapshot with ids of AWS's form in the place of addresses: what is not applied has no id, and the
 * catalog and the console know ids alone. The same address has the same id wherever it stands and whenever it is asked.
 */
export function withAwsIds<Document>(document: Document): Document {
  let text = JSON.stringify(document);
  for (;;) {
    const replaced = text.replace(PLACEHOLDER, (_, address: string) => idOf(decoded(address)));
    if (replaced === text) return JSON.parse(text) as Document;
    text = replaced;
  }
}

function idOf(address: string): string {
  const digits = createHash('sha256').update(address).digest('hex');
  return `0${digits.slice(0, DIGITS - 1)}`;
}

/** In DNS names addresses are written without capitals and dots: `~1` is `.`, `~0` is `~`, `~d` is `D`. */
function decoded(address: string): string {
  return address.replaceAll(/~([01a-z])/g, (_, code: string) => {
    if (code === '0') return '~';
    return code === '1' ? '.' : code.toUpperCase();
  });
}
