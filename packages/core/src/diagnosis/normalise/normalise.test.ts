import { normalise } from './normalise';

test.each([
  ['curly quotes and dashes', '“Post” – it’s', '"Post" - it\'s'],
  ['an ellipsis', 'context deadli…', 'context deadli...'],
  ['escaped quotes', String.raw`Post \"https://api.ecr\"`, 'Post "https://api.ecr"'],
  ['quotes escaped twice', String.raw`Post \\\"https://api.ecr\\\"`, 'Post "https://api.ecr"'],
  ['a literal line break', String.raw`failed\ncaused by: Post`, 'failed caused by: Post'],
  ['escapes of JSON', String.raw`\u003cerror\u003e x`, 'x'],
  ['character entities', '&quot;a&#34; &lt;b&#x3e; &amp;nbsp', '"a" &nbsp'],
  ['the box of a terminal', '╷\n│ Error: x\n│ \n│   with y\n╵', 'Error: x with y'],
  ['a quote', '> Error:\n> timed out', 'Error: timed out'],
  ['a table', '| Reason | failed |', 'Reason | failed'],
  ['colours', '\u001b[31mError\u001b[0m', 'Error'],
  ['colours as text', String.raw`\u001b[31mError\u001b[0m`, 'Error'],
  ['zero-width characters', 'api.\u200becr\ufeff', 'api.ecr'],
  ['a halved surrogate', 'a\ud800b', 'ab'],
  ['NULs', 'a\u0000b', 'ab'],
  ['a link', 'Get [https://a.b](https://a.b)/c', 'Get https://a.b/c'],
  ['a link within a URL', 'https://[api.ecr](http://api.ecr).eu-west-1', 'https://api.ecr.eu-west-1'],
  ['a link of a chat', '<https://a.b|a.b>', 'a.b'],
  ['code in HTML', '<p><code>x</code></p>', 'x'],
  ['the times of log lines', '2024-01-02T03:04:05.678Z failed\n2024-01-02T03:04:06Z again', 'failed again'],
])('takes %s away', (_what, message, expected) => {
  expect(normalise(message).split('\n')[0]).toBe(expected);
});

test('a comment wrapped between words is one line', () => {
  const message = 'the Vpc\n  # Endpoint Service does\n  #  not exist';
  expect(normalise(message).split('\n')[0]).toBe('the Vpc Endpoint Service does not exist');
});

test('a host broken by the terminal is whole in the second reading', () => {
  expect(normalise('Post https://api.ecr.us-ea\nst-1.amazonaws.com/')).toBe(
    'Post https://api.ecr.us-ea st-1.amazonaws.com/\nPost https://api.ecr.us-east-1.amazonaws.com/',
  );
});

test('of a long text the head and the tail are read', () => {
  const text = normalise(`first ${'x '.repeat(500_000)} last`);
  expect(text.startsWith('first')).toBe(true);
  expect(text.endsWith('last')).toBe(true);
  expect(text.length).toBeLessThan(600_000);
});

test('nothing stays nothing', () => {
  expect(normalise('')).toBe('');
});
