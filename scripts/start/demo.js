'use strict';

const { spawn } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { install } = require('../install');
const { configFiles, demoEnvironment, portalEnvironment } = require('./environment');
const { firstLook } = require('./first-look');
const { nodeProblem } = require('./node-version');
const { freePort, requirePort } = require('./ports');
const { forgetRunning, requireNotRunning, writeRunning } = require('./running');

const READY_WITHIN_MS = 180_000;
const FIRST_LOOK_WITHIN_MS = 120_000;
/** Whose eyes the first look is made with. */
const FIRST_USER = 'user:default/tara';
const BUILT = ['@private-ecr/example', '@private-ecr/example-backend', '@private-ecr/example-app'];

/**
 * @typedef {object} Demo
 * @property {string} root of the repository
 * @property {import('./options').Options} options
 * @property {import('./progress').Progress} progress
 * @property {import('./processes').Processes} processes
 */

/**
 * Brings the demo up, step by step.
 *
 * @param {Demo} demo
 * @returns {Promise<{ url: string }>}
 */
async function startDemo({ root, options, progress, processes }) {
  const { data, database } = options;
  const env = demoEnvironment(process.env);
  const example = path.join(root, 'apps/example');

  await progress.step('Node', say => {
    const problem = nodeProblem(process.versions.node);
    if (problem !== undefined) throw new Error(problem);
    say(process.versions.node);
  });
  const port = await progress.step('port', async say => {
    requireNotRunning(data);
    const found = await requirePort(options.port);
    say(String(found));
    return found;
  });
  if (options.reset) {
    await progress.step('reset', say => {
      for (const name of resettable(data)) fs.rmSync(path.join(data, name), { recursive: true, force: true });
      say(data);
    });
  }
  await progress.step('packages', say => {
    const { status, isNew, output } = install({ env, stdio: 'pipe' });
    if (status !== 0) throw new Error(`npm ci failed:\n${output.slice(-4_000)}`);
    say(isNew ? 'installed' : 'as the lock file says');
  });
  await progress.step('build', async say => {
    const filters = BUILT.map(name => `--filter=${name}...`);
    const turbo = path.join(root, 'node_modules/.bin/turbo');
    const output = await run(
      turbo,
      ['run', 'build', 'bundle', ...filters, '--output-logs=errors-only'],
      root,
      env,
    );
    say(/^\s*Cached:\s+(.*)$/m.exec(output)?.[1] ?? 'done');
  });
  fs.mkdirSync(data, { recursive: true });
  const services = await progress.step('network', async say => {
    const args = ['dist/world/prepare.cjs', '--data', data, ...(options.terraform ? [] : ['--no-terraform'])];
    const result = JSON.parse(await run(process.execPath, args, example, env));
    say(networkNote(result));
    return result.services;
  });
  const postgres = await progress.step('database', async say => {
    if (database !== 'embedded') {
      if (database === 'sqlite') fs.mkdirSync(path.join(data, 'sqlite'), { recursive: true });
      say(database === 'sqlite' ? 'SQLite' : `PostgreSQL at ${process.env.POSTGRES_HOST}`);
      return undefined;
    }
    const args = ['dist/demo/database.cjs', '--data', data, '--port', String(await freePort())];
    const found = await processes.firstLine(processes.start({ name: 'database', args, cwd: example, env }));
    say(`PostgreSQL on port ${found.port}`);
    return found;
  });
  const sandboxUrl = await progress.step('AWS sandbox', async say => {
    const args = ['dist/world/sandbox.cjs', '--data', data];
    const { url } = await processes.firstLine(processes.start({ name: 'sandbox', args, cwd: example, env }));
    say(url);
    return url;
  });
  const url = `http://localhost:${port}`;
  const pipelineToken = randomBytes(24).toString('base64url');
  await progress.step('pipeline', async say => {
    const portal = `http://127.0.0.1:${port}`;
    const args = ['dist/applier/main.cjs', '--data', data, '--sandbox', sandboxUrl, '--portal', portal];
    if (!options.terraform) args.push('--no-terraform');
    const withToken = { ...env, EXAMPLE_PIPELINE_TOKEN: pipelineToken };
    await processes.firstLine(processes.start({ name: 'pipeline', args, cwd: example, env: withToken }));
    say('applies what is requested');
  });
  await progress.step('portal', async say => {
    const place = { port, data, sandboxUrl, pipelineToken, database, postgres };
    const portal = processes.start({
      name: 'portal',
      args: ['dist/index.cjs.js', ...configFiles(place).flatMap(file => ['--config', file])],
      cwd: path.join(example, 'backend'),
      env: { ...env, ...portalEnvironment(place) },
    });
    await processes.answers(
      portal,
      `http://127.0.0.1:${port}/.backstage/health/v1/readiness`,
      READY_WITHIN_MS,
    );
    say(url);
  });
  await progress.step('first look', async say => {
    const look = {
      baseUrl: `http://127.0.0.1:${port}`,
      user: FIRST_USER,
      services,
      timeoutMs: FIRST_LOOK_WITHIN_MS,
    };
    const { seen, isWhole } = await firstLook(look);
    say(`${seen} of ${services} services${isWhole ? '' : '; the others follow'}`);
  });
  writeRunning(data, { pid: process.pid, url, sandboxUrl });
  return { url };
}

/**
 * Ends what was started.
 *
 * @param {Pick<Demo, 'options' | 'processes'>} demo
 */
async function stopDemo({ options, processes }) {
  await processes.stop();
  forgetRunning(options.data);
}

/** What earlier starts kept; nothing else that may be in the folder. @param {string} data */
function resettable(data) {
  const ours = ['network', 'catalog', 'postgres', 'sqlite', 'logs', 'app-config.hubs.yaml', 'running.json'];
  return fs.existsSync(data) ? fs.readdirSync(data).filter(name => ours.includes(name)) : [];
}

/**
 * @param {{ source: 'applied' | 'synthesised', missing?: string, isReused: boolean, hubs: number, teams: number, services: number }} result
 */
function networkNote({ source, missing, isReused, hubs, teams, services }) {
  const how = source === 'applied' ? 'applied by Terraform' : `as synthesised (Terraform: ${missing})`;
  return `${hubs} hubs, ${teams} teams, ${services} services, ${how}${isReused ? ', unchanged' : ''}`;
}

/**
 * What a command prints; where it fails, an error with what it said.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
function run(command, args, cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (errors += chunk));
    child.once('error', reject);
    child.once('close', status => {
      if (status === 0) return resolve(output);
      const said = `${output}${errors}`.slice(-4_000);
      reject(new Error(`${path.basename(command)} ${args.slice(0, 3).join(' ')} failed:\n${said}`));
    });
  });
}

module.exports = { networkNote, startDemo, stopDemo };
