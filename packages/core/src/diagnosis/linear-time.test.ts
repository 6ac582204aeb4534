import { diagnose, MAX_MESSAGE_CHARACTERS } from '.';
import { growsLinearly, HOSTILE_UNITS, repeated } from './__fixtures__/linear-time';
import { linearSubjects } from './__fixtures__/linear-subjects';

/** A quarter of what the slow test reads; backtracking shows at this length too. */
const CHARACTERS = 62_500;

test.each(linearSubjects.map(subject => [subject.name, subject] as const))(
  '%s reads hostile text in time linear in its length',
  (_name, { read, units }) => {
    const slow = [...HOSTILE_UNITS, ...units].filter(unit => !growsLinearly(read, unit, CHARACTERS));
    expect(slow).toEqual([]);
  },
);

test('a reader that backtracks is found out', () => {
  // Cubic, so that four times the text takes 64 times as long: far beyond what a busy machine adds.
  const backtracking = (text: string) => /a*a*b/.test(text);
  expect(growsLinearly(backtracking, 'a', 300)).toBe(false);
}, 60_000);

test('the longest message is read no slower than a message of a tenth of its length, since its ends decide', () => {
  const seconds = (characters: number) => {
    const text = repeated('CannotPullContainerError: failed to resolve ref ', characters);
    const start = performance.now();
    diagnose(text);
    return (performance.now() - start) / 1000;
  };
  const best = (characters: number) => Math.min(...[1, 2, 3].map(() => seconds(characters)));
  expect(best(MAX_MESSAGE_CHARACTERS)).toBeLessThan(2 * best(MAX_MESSAGE_CHARACTERS / 10) + 0.1);
});
