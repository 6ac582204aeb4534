'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/** How long a process has to end by itself. */
const GRACE_MS = 5_000;
const LOG_TAIL_LINES = 15;

/**
 * @typedef {object} Program
 * @property {string} name what its log is called
 * @property {string[]} args of Node
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 *
 * @typedef {object} Running
 * @property {string} name
 * @property {string} logFile
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number | null>} ended
 */

/** The processes that the demo started: each in a group of its own, and all of them ended with it. */
class Processes {
  /** @param {string} logs the folder of the logs */
  constructor(logs) {
    this.logs = logs;
    /** @type {Running[]} */
    this.running = [];
    this.isStopping = false;
    /** @type {(error: Error) => void} */
    this.onUnexpectedEnd = () => undefined;
  }

  /**
   * @param {Program} program
   * @returns {Running}
   */
  start({ name, args, cwd, env }) {
    fs.mkdirSync(this.logs, { recursive: true });
    const logFile = path.join(this.logs, `${name}.log`);
    const log = fs.openSync(logFile, 'w');
    // The channel tells the process when whoever started it is gone, even where that was killed.
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', log, 'ipc'],
    });
    child.stdout?.on('data', chunk => fs.writeSync(log, chunk));
    /** @type {Promise<number | null>} */
    const ended = new Promise(resolve => {
      child.once('error', () => resolve(null));
      child.once('exit', code => resolve(code));
    });
    const running = { name, logFile, child, ended };
    this.running.push(running);
    void ended.then(code => {
      if (!this.isStopping) this.onUnexpectedEnd(this.failure(running, `ended with exit status ${code}`));
    });
    return running;
  }

  /**
   * The first line that a process prints, as JSON: how to reach it.
   *
   * @param {Running} running
   * @returns {Promise<any>}
   */
  async firstLine(running) {
    let text = '';
    const line = new Promise((/** @type {(value: string) => void} */ resolve) => {
      running.child.stdout?.on('data', chunk => {
        text += chunk;
        if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
      });
    });
    return JSON.parse(await this.orEnd(running, line));
  }

  /**
   * Resolves when a URL answers.
   *
   * @param {Running} running
   * @param {string} url
   * @param {number} timeoutMs
   */
  async answers(running, url, timeoutMs) {
    const until = Date.now() + timeoutMs;
    const answered = async () => {
      while (Date.now() < until) {
        const response = await fetch(url).catch(() => undefined);
        if (response?.ok) return;
        await new Promise(resolve => setTimeout(resolve, 150));
      }
      throw this.failure(running, `did not answer at ${url} within ${timeoutMs / 1000} s`);
    };
    await this.orEnd(running, answered());
  }

  /**
   * @template Result
   * @param {Running} running
   * @param {Promise<Result>} work
   * @returns {Promise<Result>}
   */
  orEnd(running, work) {
    const end = running.ended.then(code => {
      throw this.failure(running, `ended with exit status ${code}`);
    });
    return Promise.race([work, end]);
  }

  /** @param {Running} running @param {string} what */
  failure({ name, logFile }, what) {
    const lines = fs.readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES);
    return new Error(
      `the ${name} ${what}; the end of ${logFile}:\n${lines.map(line => `    ${line.slice(0, 400)}`).join('\n')}`,
    );
  }

  /** Ends what was started, the latest first. */
  async stop() {
    this.isStopping = true;
    for (const { child, ended } of [...this.running].reverse()) {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) continue;
      signalGroup(child.pid, 'SIGTERM');
      const timer = setTimeout(signalGroup, GRACE_MS, child.pid, 'SIGKILL');
      await ended;
      clearTimeout(timer);
    }
    this.running = [];
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // It ended meanwhile.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

module.exports = { Processes };
