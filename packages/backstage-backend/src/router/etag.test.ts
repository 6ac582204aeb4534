import { etagOf } from './etag';

const tagOf = (body: unknown) => etagOf(JSON.stringify(body));
const aBody = (changes: object = {}) => ({
  freshness: { ageSeconds: 5, stale: false },
  text: 'a',
  ...changes,
});

test.each<[string, object, boolean]>([
  ['another age', { freshness: { ageSeconds: 6, stale: false } }, true],
  ['an age that is not known', { freshness: { ageSeconds: null, stale: false } }, true],
  ['another fact', { freshness: { ageSeconds: 5, stale: true } }, false],
  ['text that looks like an age', { text: '"ageSeconds":6,' }, false],
])('%s: the same tag is %s', (_what, changes, same) => {
  expect(tagOf(aBody(changes)) === tagOf(aBody())).toBe(same);
});

test('text that differs in what looks like an age is another answer', () => {
  expect(tagOf({ text: '"ageSeconds":6,' })).not.toBe(tagOf({ text: '"ageSeconds":7,' }));
});
