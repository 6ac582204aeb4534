import { cluesIn } from './clues-in';
import { readFailure } from './features/failure';

const causes = (text: string) => cluesIn(readFailure(text, {})).map(({ cause }) => cause);

test('the head of a failure alone gets guesses', () => {
  expect(causes('CannotPullContainerError')).toContain('other');
});

test('where the kind is known, the head adds nothing', () => {
  expect(causes('CannotPullContainerError: write /opt/x: no space left on device')).toEqual(['disk-full']);
});
