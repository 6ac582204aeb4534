import { ANY_CHARACTER, ANY_RUN, parsePattern, type PatternToken } from './pattern';

const BOTH = { wildcards: true, variables: true };

describe('what a pattern is made of', () => {
  test.each<[string, PatternToken[]]>([
    ['a*?', ['a', ANY_RUN, ANY_CHARACTER]],
    ['**a***', [ANY_RUN, 'a', ANY_RUN]],
    ['${*}${?}${$}', ['*', '?', '$']],
    ['$a$', ['$', 'a', '$']],
  ])('%s', (text, tokens) => {
    expect(parsePattern(text, BOTH)).toEqual({ text, tokens, variables: [] });
  });

  test.each([
    ['home/${aws:username}/*', ['${aws:username}']],
    ["${aws:PrincipalTag/team, 'none'}${aws:userid}", ["${aws:PrincipalTag/team, 'none'}", '${aws:userid}']],
    ['${aws:username', ['${aws:username']],
    ['${}', ['${}']],
  ])('%s has variables', (text, variables) => {
    expect(parsePattern(text, BOTH).variables).toEqual(variables);
  });

  test('where the language has no variables, a dollar sign and braces are themselves', () => {
    const { tokens, variables } = parsePattern('${a}', { wildcards: true, variables: false });
    expect({ tokens, variables }).toEqual({ tokens: ['$', '{', 'a', '}'], variables: [] });
  });

  test('where there are no wildcards, a star is itself', () => {
    expect(parsePattern('a*', { wildcards: false, variables: true }).tokens).toEqual(['a', '*']);
  });
});
