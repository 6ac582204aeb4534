import { atListPrice, withoutListPrice } from './monthly-cost';

test('a sentence loses what it says of money, and nothing else', () => {
  const sentence = `vpc-0hub still has nat-0a${atListPrice('eu-west-1', 'natHour', 1)}`;
  expect(sentence).toMatch(/\$35\.04/);
  expect(withoutListPrice(`${sentence}; see $HOME`)).toBe('vpc-0hub still has nat-0a; see $HOME');
});
