'use strict';

const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const MARKER = path.join(root, 'node_modules/.installed-lock');

/** What the lock file is now. */
function lockDigest() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether the lock file is the one that was installed. */
function isInstalled() {
  return fs.existsSync(MARKER) && fs.readFileSync(MARKER, 'utf8') === lockDigest();
}

/**
 * Installs only where the lock file is not the one that was installed, so that a second run starts at once.
 *
 * @param {{ env: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions }} options
 * @returns {{ status: number, isNew: boolean, output: string }}
 */
function install({ env, stdio }) {
  if (isInstalled()) return { status: 0, isNew: false, output: '' };
  const { status, error, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env,
    stdio,
  });
  if (error) throw error;
  if (status === 0) fs.writeFileSync(MARKER, lockDigest());
  return { status: status ?? 1, isNew: true, output: `${stdout ?? ''}${stderr ?? ''}` };
}

module.exports = { install };
