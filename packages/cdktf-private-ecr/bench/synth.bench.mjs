/**
 * What generating the Terraform of 10, 100 and 400 teams costs: ours against the same resources built with the
 * library alone, ours against aws-cdk-lib, how it grows, and what the trace of every team adds. Each run is a process
 * of its own; of three the fastest counts.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SIZES = [10, 100, 400];
const RUNS = 3;
const programs = path.join(path.dirname(fileURLToPath(import.meta.url)), 'programs');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'synth-bench-'));

function run(program, ...words) {
  const environment = { ...process.env, CHECKPOINT_DISABLE: '1', CDKTF_DISABLE_PLUGIN_CACHE_ENV: '1' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(programs, `${program}.cjs`), ...words.map(String)],
    { encoding: 'utf8', env: environment },
  );
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout.trim();
}

function best(program, ...words) {
  const results = Array.from({ length: RUNS }, () =>
    JSON.parse(
      run(program, ...words)
        .split('\n')
        .at(-1),
    ),
  );
  return results.reduce((least, result) => (result.seconds < least.seconds ? result : least));
}

const show = ({ seconds, peakMegabytes, resources }) =>
  `${seconds.toFixed(2)} s, ${peakMegabytes.toFixed(0)} MB, ${resources} resources`;
const times = (a, b) => `${(a / b).toFixed(2)} times`;

try {
  const ours = {};
  for (const size of SIZES) {
    const recorded = path.join(scratch, String(size));
    run('record', size, recorded);
    ours[size] = best('private-ecr', size);
    const raw = best('raw-cdktf', recorded);
    console.log(`  ${size} teams`);
    console.log(`    ours          ${show(ours[size])}`);
    console.log(
      `    cdktf alone   ${show(raw)}: ours takes ${times(ours[size].seconds, raw.seconds)} (goal: at most 1.3)`,
    );
    const traced = best('private-ecr', size, 'traced');
    const perTeam = ((traced.seconds - ours[size].seconds) / size) * 1000;
    console.log(`    with trace    ${show(traced)}: ${perTeam.toFixed(2)} ms a team`);
    const cdk = best('aws-cdk', size);
    console.log(
      `    aws-cdk-lib   ${show(cdk)}: ${times(cdk.seconds, traced.seconds)} ours with trace (goal: at least 4)`,
    );
  }
  const [, middle, largest] = SIZES;
  const added = JSON.parse(run('added-team', largest));
  console.log(
    `  a team more, beside ${largest}: Terraform plans ${added.sharedSubnets} resources in ${added.sharedSubnetsStates} states (goal: at most 25), for a spoke ${added.spoke} in ${added.spokeStates}; one state for all would read ${added.monolithic}`,
  );
  const exponent = Math.log(ours[largest].seconds / ours[middle].seconds) / Math.log(largest / middle);
  console.log(
    `  growth from ${middle} to ${largest} teams: exponent ${exponent.toFixed(2)} (goal: at most 1.1)`,
  );
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
