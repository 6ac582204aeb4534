import { formatsFor } from './formats';

const formats = formatsFor('en-US', undefined, 'UTC');

test.each<[number, string]>([
  [0, '0 sec'],
  [59.9, '59 sec'],
  [60, '1 min'],
  [61, '1 min 1 sec'],
  [3_600, '1 hr'],
  [3_601, '1 hr'],
  [85_200, '23 hr 40 min'],
  [86_399, '23 hr 59 min'],
  [86_400, '1 day'],
  [190_000, '2 days 4 hr'],
  [-5, '0 sec'],
])('%s seconds are written %s', (seconds, words) => {
  expect(formats.timeSpan(seconds)).toBe(words);
});

test('a span is written in the language of the reader', () => {
  expect(formatsFor('de', undefined).timeSpan(85_200)).toBe('23 Std. 40 Min.');
});

test.each<[number, string]>([
  [1, '100%'],
  [0.999_99, '99.99%'],
  [0.57, '57%'],
  [0.5, '50%'],
  [0, '0%'],
])('a share of %s of the time is written %s: what is nearly all is not all', (share, words) => {
  expect(formats.shareOfTime(share)).toBe(words);
});
