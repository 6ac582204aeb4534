import { combineClues } from './combine-clues';
import type { Clue } from './signature';

const clue = (weight: number, reason: string, evidence: string): Clue => ({
  cause: 'nacl',
  weight,
  reason,
  evidence: [evidence],
});

test('two clues strengthen each other; the heavier one gives the reason, both their words', () => {
  expect(combineClues([clue(0.5, 'Lighter.', 'a'), clue(0.6, 'Heavier.', 'b')])).toEqual([
    { cause: 'nacl', confidence: 0.8, reason: 'Heavier.', evidence: ['b', 'a'] },
  ]);
});

test('no clue is no candidate', () => {
  expect(combineClues([])).toEqual([]);
});
