import { glob, type GlobResult } from './glob';
import { parsePattern } from './pattern';

const WITH_VARIABLES = { wildcards: true, variables: true };

describe('wildcards', () => {
  test.each<[string, string, GlobResult]>([
    ['', '', 'match'],
    ['*', '', 'match'],
    ['*', 'anything at all', 'match'],
    ['?', '', 'prefix'],
    ['?', 'a', 'match'],
    ['?', 'ab', 'mismatch'],
    ['repository/*', 'repository/', 'match'],
    ['repository/*', 'repositories/a', 'mismatch'],
    ['repository/*', 'repos', 'prefix'],
    ['*/api', 'payments/api/api', 'match'],
    ['*/api', 'payments/apis', 'prefix'],
    ['a*b*c', 'aXbXbXc', 'match'],
    ['a*b?c', 'abbbc', 'match'],
    ['a.c', 'abc', 'mismatch'],
    ['A', 'a', 'mismatch'],
  ])('%s against %j: %s', (pattern, text, expected) => {
    expect(glob(parsePattern(pattern, WITH_VARIABLES).tokens, text)).toBe(expected);
  });
});

describe('patterns that would make a backtracking matcher slow', () => {
  const LENGTH = 20_000;
  /** A matcher that backtracks would take years; a busy machine makes a good one take a second. */
  const TEN_SECONDS = 10_000;

  test.each([
    [
      'stars between letters, against those letters and a wrong end',
      '*a'.repeat(LENGTH / 2),
      `${'a'.repeat(LENGTH)}b`,
    ],
    ['stars between question marks', `${'*?'.repeat(LENGTH / 2)}b`, 'a'.repeat(LENGTH)],
    ['nothing but stars', '*'.repeat(LENGTH), 'a'.repeat(LENGTH)],
    ['letters missing at the end', `${'a*'.repeat(LENGTH / 2)}b`, 'a'.repeat(LENGTH)],
    ['a long run behind a star', `*${'a'.repeat(1_000)}b`, 'a'.repeat(LENGTH)],
  ])(
    '%s',
    (_, pattern, text) => {
      const { tokens } = parsePattern(pattern, WITH_VARIABLES);
      const startedAt = performance.now();
      glob(tokens, text);
      expect(performance.now() - startedAt).toBeLessThan(TEN_SECONDS);
    },
    60_000,
  );
});
