'use strict';

/** Runs every bench/*.bench.mjs of the package it is started in, one process each, so that none warms another. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(process.cwd(), 'bench');
const benches = fs
  .readdirSync(folder)
  .filter(name => name.endsWith('.bench.mjs'))
  .sort();

const failed = benches.filter(name => {
  console.log(`\n${path.basename(name, '.bench.mjs')}`);
  return spawnSync(process.execPath, [path.join(folder, name)], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
