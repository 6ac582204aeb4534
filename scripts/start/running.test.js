'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { forgetRunning, requireNotRunning, writeRunning } = require('./running');

/** @type {string} */
let data;
beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-running-'));
});
afterEach(() => fs.rmSync(data, { recursive: true, force: true }));

/** @param {number} pid */
const demoOf = pid => ({ pid, url: 'http://localhost:7007', sandboxUrl: 'http://127.0.0.1:1' });

test('a second start with the same data is refused, and says where the first one is', () => {
  writeRunning(data, demoOf(process.pid));
  expect(() => requireNotRunning(data)).toThrow('the demo runs already: http://localhost:7007');
});

test('one that was killed is in nobody’s way', () => {
  writeRunning(data, demoOf(2 ** 22 + 1));
  expect(() => requireNotRunning(data)).not.toThrow();
});

test('the demo of another process is not forgotten', () => {
  writeRunning(data, demoOf(process.ppid));
  forgetRunning(data);
  expect(() => requireNotRunning(data)).toThrow(`process ${process.ppid}`);
});

test('one that ended is forgotten', () => {
  writeRunning(data, demoOf(process.pid));
  forgetRunning(data);
  expect(() => requireNotRunning(data)).not.toThrow();
});
