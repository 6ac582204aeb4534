'use strict';

const { Progress } = require('./progress');

/** @param {boolean} isTTY */
function recorded(isTTY) {
  const texts = /** @type {string[]} */ ([]);
  let ms = 0;
  const out = { isTTY, write: (/** @type {string} */ text) => texts.push(text) };
  const progress = new Progress(out, () => (ms += 500));
  return { progress, text: () => texts.join('') };
}

test('a step is a line with its time and what it came to', async () => {
  const { progress, text } = recorded(false);
  await progress.step('database', say => say('PostgreSQL on port 5433'));
  expect(text()).toBe('  ok    0.5 s  database: PostgreSQL on port 5433\n');
});

test('on a terminal the line is written over', async () => {
  const { progress, text } = recorded(true);
  await progress.step('sandbox', () => undefined);
  expect(text()).toBe('  …  sandbox\r\u001b[2K  ok    0.5 s  sandbox\n');
});

test('a step that fails says so, and fails', async () => {
  const { progress, text } = recorded(false);
  await expect(progress.step('portal', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(text()).toContain('!!');
});
