import fc from 'fast-check';
import { glob } from './glob';
import { ANY_CHARACTER, ANY_RUN, parsePattern, type PatternToken } from './pattern';

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
const parsed = pattern.map(written => parsePattern(written, { wildcards: true, variables: true }).tokens);

/** What wildcards mean, spelled out: slow, and plain to see. */
function matches([token, ...rest]: readonly PatternToken[], of: string): boolean {
  if (token === undefined) return of === '';
  if (token === ANY_RUN) return matches(rest, of) || (of !== '' && matches([token, ...rest], of.slice(1)));
  return of !== '' && (token === ANY_CHARACTER || token === of[0]) && matches(rest, of.slice(1));
}

describe('laws of wildcards', () => {
  test('a text matches just where the definition says so', () => {
    fc.assert(
      fc.property(parsed, text, (tokens, of) => {
        expect(glob(tokens, of) === 'match').toBe(matches(tokens, of));
      }),
    );
  });

  test('where a text does not match, it is a prefix just where what goes on may match', () => {
    fc.assert(
      fc.property(parsed, text, (tokens, of) => {
        const mayGoOn = tokens.some((_, end) => matches(tokens.slice(0, end), of)) || matches(tokens, of);
        expect(glob(tokens, of) !== 'mismatch').toBe(mayGoOn);
      }),
    );
  });

  test('a pattern written with escaped wildcards matches itself alone', () => {
    fc.assert(
      fc.property(pattern, text, (written, of) => {
        const escaped = written.replace(/[*?]/g, wildcard => `\${${wildcard}}`);
        const { tokens } = parsePattern(escaped, { wildcards: true, variables: true });
        expect(glob(tokens, written)).toBe('match');
        expect(glob(tokens, of) === 'match').toBe(of === written);
      }),
    );
  });
});
