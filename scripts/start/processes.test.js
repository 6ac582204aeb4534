'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Processes } = require('./processes');

/** @type {string} */
let folder;
/** @type {Processes} */
let processes;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-processes-'));
  processes = new Processes(folder);
});
afterEach(async () => {
  await processes.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** @param {string} script */
const start = script =>
  processes.start({ name: 'program', args: ['-e', script], cwd: folder, env: process.env });

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const STAYS = 'setInterval(() => undefined, 1000);';

test('what it prints first is how to reach it', async () => {
  const running = start(`console.log('{"url":"here"}'); ${STAYS}`);
  expect(await processes.firstLine(running)).toEqual({ url: 'here' });
});

test('one that ends too early is told of with the end of its log', async () => {
  const running = start(`console.error('no such folder'); process.exit(3);`);
  await expect(processes.firstLine(running)).rejects.toThrow(/ended with exit status 3[^]*no such folder/);
});

test('one that ends later is told of too', async () => {
  /** @type {Promise<Error>} */
  const told = new Promise(resolve => {
    processes.onUnexpectedEnd = resolve;
  });
  const running = start(`console.log('{}'); setTimeout(() => process.exit(4), 50);`);
  await processes.firstLine(running);
  expect((await told).message).toContain('ended with exit status 4');
});

test('stopping ends a process and what that started', async () => {
  const running = start(
    `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', '${STAYS}']);
     console.log(JSON.stringify({ pid })); ${STAYS}`,
  );
  const { pid } = await processes.firstLine(running);
  expect(isAlive(pid)).toBe(true);
  await processes.stop();
  // What has ended stays in the table of processes until its new parent has asked for it.
  for (let tries = 0; isAlive(pid) && tries < 100; tries += 1)
    await new Promise(resolve => setTimeout(resolve, 20));
  expect(isAlive(pid)).toBe(false);
  expect(isAlive(/** @type {number} */ (running.child.pid))).toBe(false);
});
