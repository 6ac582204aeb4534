'use strict';

/**
 * `npm test` and `npm run test:slow`: installs where that is needed, lets turbo build, lint, type-check and test
 * every package, and ends with one line summed over all of them.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { install } = require('../install');
const { summarise } = require('./summary');

const root = path.resolve(__dirname, '../..');
const LANES = {
  test: {
    tasks: ['build', 'lint', 'types', 'test', 'lint:workspace', 'test:workspace'],
    report: 'reports/test.json',
    testTasks: ['test', 'test:workspace'],
  },
  'test:slow': { tasks: ['build', 'test:slow'], report: 'reports/test-slow.json', testTasks: ['test:slow'] },
};

const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  // Nothing under test may look for credentials on an instance or phone home.
  AWS_EC2_METADATA_DISABLED: 'true',
  CHECKPOINT_DISABLE: '1',
};

/** @param {string} command @param {string[]} args @param {import('node:child_process').StdioOptions} stdio */
function run(command, args, stdio = 'inherit') {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio });
  if (error) throw error;
  return status ?? 1;
}

/** Installs where that is needed; without an installation nothing else can be tested. */
function installOrEnd() {
  const startedAt = Date.now();
  const { status, isNew } = install({ env, stdio: 'inherit' });
  if (status !== 0) {
    console.log('failed: npm ci\n0 passed, 1 failed, 0 skipped');
    process.exit(status);
  }
  if (isNew) console.log(`installation took ${seconds(startedAt)} s`);
}

/** @param {number} startedAt */
function seconds(startedAt) {
  return ((Date.now() - startedAt) / 1000).toFixed(0);
}

/** The workspace's packages, and the workspace itself, that have a script for one of the lane's test tasks. */
/** @param {{ testTasks: string[], report: string }} lane */
function testedPackages({ testTasks, report }) {
  const { workspaces } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folders = workspaces.flatMap((/** @type {string} */ pattern) => {
    const parent = path.join(root, pattern.replace(/\/\*$/, ''));
    if (!pattern.endsWith('/*')) return [parent];
    return fs.readdirSync(parent).map(name => path.join(parent, name));
  });
  return [root, ...folders]
    .filter(folder => fs.existsSync(path.join(folder, 'package.json')))
    .map(folder => ({
      folder,
      manifest: JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')),
    }))
    .filter(({ folder, manifest }) =>
      // The root's own `test` is this very script; what it tests itself with is test:workspace.
      testTasks.some(
        task => manifest.scripts?.[task] !== undefined && (folder !== root || task.endsWith(':workspace')),
      ),
    )
    .map(({ folder, manifest }) => ({
      packageName: manifest.name,
      reportFile: path.join(folder, report),
    }));
}

/** @param {string[]} testTasks */
function failedTasks(testTasks) {
  const folder = path.join(root, '.turbo/runs');
  const newest = fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter(name => name.endsWith('.json'))
        .map(name => path.join(folder, name))
        .sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)[0]
    : undefined;
  if (newest === undefined) return [];
  const { tasks } = JSON.parse(fs.readFileSync(newest, 'utf8'));
  return tasks
    .filter(
      (/** @type {any} */ task) => (task.execution?.exitCode ?? 0) !== 0 && !testTasks.includes(task.task),
    )
    .map((/** @type {any} */ task) => task.taskId);
}

/** @param {keyof typeof LANES} laneName */
function main(laneName) {
  const lane = LANES[laneName];
  installOrEnd();
  const startedAt = Date.now();
  const packages = testedPackages(lane);
  for (const { reportFile } of packages) fs.rmSync(reportFile, { force: true });
  fs.rmSync(path.join(root, '.turbo/runs'), { recursive: true, force: true });

  const turbo = path.join(root, 'node_modules/.bin/turbo');
  // More at once than the processor has cores for take no less time together, and let tests run into their limits.
  const concurrency = `--concurrency=${Math.max(2, os.availableParallelism())}`;
  const options = ['--continue', '--summarize', '--output-logs=errors-only', concurrency];
  const status = run(turbo, ['run', ...lane.tasks, ...options]);

  const reports = packages.map(({ packageName, reportFile }) => ({
    packageName,
    report: fs.existsSync(reportFile) ? JSON.parse(fs.readFileSync(reportFile, 'utf8')) : undefined,
  }));
  const { totals, lines, closingLine } = summarise(reports, failedTasks(lane.testTasks));
  console.log(`\n${laneName} took ${seconds(startedAt)} s after installation`);
  for (const line of lines) console.log(line);
  if (status !== 0 && totals.failed === 0) console.log(`failed: turbo ended with exit status ${status}`);
  console.log(closingLine);
  process.exitCode = status !== 0 || totals.failed > 0 ? 1 : 0;
}

const lane = process.argv[2];
if (lane !== 'test' && lane !== 'test:slow') {
  console.error(`unknown lane ${JSON.stringify(lane)}; allowed: ${Object.keys(LANES).join(', ')}`);
  process.exit(2);
}
main(lane);
