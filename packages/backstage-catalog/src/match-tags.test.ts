import { matchesTags } from './match-tags';

test.each([
  [{ team: 'a' }, { team: 'a' }, true],
  [{ team: 'a', env: 'prod' }, { team: 'a', env: 'prod' }, true],
  [{ team: 'a' }, { team: 'a', env: 'prod' }, false],
  [{ team: 'A' }, { team: 'a' }, false],
  [{ Team: 'a' }, { team: 'a' }, false],
  [{ team: '' }, { team: '*' }, true],
  [{}, { team: '*' }, false],
  [{ team: 'abc' }, { team: 'a*' }, false],
  [{}, { constructor: '*' }, false],
])('tags %j, asked for %j: %s', (tags, match, expected) => {
  expect(matchesTags(tags, match as Record<string, string>)).toBe(expected);
});
