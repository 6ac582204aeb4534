'use strict';

const fs = require('node:fs');
const path = require('node:path');

/**
 * What says that a demo runs with a data folder, and where.
 *
 * @typedef {object} RunningDemo
 * @property {number} pid
 * @property {string} url
 * @property {string} sandboxUrl
 */

/** @param {string} data */
const fileOf = data => path.join(data, 'running.json');

/** @param {string} data @param {RunningDemo} demo */
function writeRunning(data, demo) {
  fs.writeFileSync(fileOf(data), JSON.stringify(demo));
}

/**
 * Forgets the demo of this process; another one's stays.
 *
 * @param {string} data
 */
function forgetRunning(data) {
  if (readRunning(data)?.pid === process.pid) fs.rmSync(fileOf(data));
}

/** @param {string} data @returns {RunningDemo | undefined} */
function readRunning(data) {
  return fs.existsSync(fileOf(data)) ? JSON.parse(fs.readFileSync(fileOf(data), 'utf8')) : undefined;
}

/**
 * @param {string} data
 * @throws {Error} where a demo runs with that folder: two would share one database
 */
function requireNotRunning(data) {
  const running = readRunning(data);
  if (running === undefined || !isAlive(running.pid)) return;
  const { pid, url } = running;
  throw new Error(
    `the demo runs already: ${url} (process ${pid}). End it with Ctrl-C where it was started, or start another one with data of its own: npm start -- --data <folder> --port <number>`,
  );
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

module.exports = { forgetRunning, requireNotRunning, writeRunning };
