import { runRecorded } from '../testing/recorded-terminal';

const FIVE_MEGABYTES = 'x'.repeat(5 * 1024 * 1024);

describe('input that cannot be used is one clear error and exit status 2', () => {
  test.each([
    [
      'a file that is not there',
      ['savings', '--scenario', 'none.json'],
      {},
      /none\.json: found no such file; .*fix: check the path/,
    ],
    [
      'a file without a byte',
      ['savings', '--scenario', 'a.json'],
      { files: { 'a.json': '' } },
      /a\.json: found no bytes at all/,
    ],
    [
      'white space alone',
      ['savings', '--scenario', 'a.json'],
      { files: { 'a.json': ' \n\t' } },
      /found nothing but white space/,
    ],
    [
      'text that is no JSON',
      ['savings', '--scenario', 'a.json'],
      { files: { 'a.json': '{\n  "region": eu}' } },
      /a\.json: found text that is no JSON \(InvalidSymbol, line 2, column 13\)/,
    ],
    [
      'JSON that is cut',
      ['savings', '--scenario', 'a.json'],
      { files: { 'a.json': '{"a": [1' } },
      /found text that is no JSON/,
    ],
    [
      'binary data',
      ['diagnose'],
      { stdin: new Uint8Array([0xff, 0xfe, 0x00, 0x80]) },
      /standard input: found binary data/,
    ],
    ['text with a NUL', ['diagnose'], { stdin: 'CannotPull\0ContainerError' }, /found binary data/],
    [
      '5 MB of text',
      ['diagnose'],
      { stdin: FIVE_MEGABYTES },
      /standard input: found more than 1 MB; .*fix: give at most 1 MB/,
    ],
    ['5 MB in a message', ['diagnose', '--message', FIVE_MEGABYTES], {}, /--message: found more than 1 MB/],
    ['nothing on standard input', ['diagnose'], { stdin: '' }, /standard input: found no bytes at all/],
    [
      'a keyboard',
      ['diagnose'],
      { isStdinInteractive: true },
      /standard input: found a keyboard; .*pipe the text in/,
    ],
  ])('%s', async (_what, words, given, message) => {
    const { exitStatus, stdout, stderr } = await runRecorded(words, given);
    expect({ exitStatus, stdout }).toEqual({ exitStatus: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('options that cannot be used are exit status 2', () => {
  test.each([
    [['nonsense'], /unknown command 'nonsense'/],
    [['savings', '--scenario', 'x', '--fromat', 'json'], /unknown option '--fromat'[\s\S]*--format/],
    [['savings'], /required option '--scenario <file>'/],
    [['savings', '--scenario', 'x', '--format', 'xml'], /Allowed choices are human, json/],
  ])('%j', async (words, message) => {
    const { exitStatus, stdout, stderr } = await runRecorded(words);
    expect({ exitStatus, stdout }).toEqual({ exitStatus: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
