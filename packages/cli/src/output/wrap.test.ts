import { wrap } from './wrap';

test.each([
  ['a b c', 3, '', 'a b\nc'],
  ['one long-word-that-does-not-fit end', 10, '  ', '  one\n  long-word-that-does-not-fit\n  end'],
  ['kept\nlines', 40, '> ', '> kept\n> lines'],
  ['', 10, '  ', ''],
])('%j in %i columns', (text, columns, indent, folded) => {
  expect(wrap(text, columns, indent)).toBe(folded);
});
