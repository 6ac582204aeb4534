/**
 * How long it takes to read 200 accounts in two Regions once: 50 calls in flight, five in an account, every answer of
 * AWS 50 ms late. The sandbox and the collector each have a process. Prints the wall time against the bound that the
 * latency sets (calls × latency / calls in flight; goal 1.25), the same without latency, which is what processors take,
 * and the peak memory of the collector (goal 400 MB).
 */
import { fork } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const ACCOUNTS = Number(process.env.BENCH_ACCOUNTS ?? 200);
const CALLS_IN_FLIGHT = 50;
const UNITS_AT_ONCE = Number(process.env.BENCH_UNITS ?? 40);
const LATENCIES_MS = [50, 0];

const start = (file, ...args) =>
  fork(fileURLToPath(new URL(`collection/${file}`, import.meta.url)), args.map(String), {
    env: { ...process.env, AWS_EC2_METADATA_DISABLED: 'true', NODE_NO_WARNINGS: '1' },
  });

const messageOf = child =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', code => reject(new Error(`a process ended with ${code}`)));
  });

async function run(latencyMs) {
  const sandbox = start('sandbox.mjs', ACCOUNTS, latencyMs);
  const { url } = await messageOf(sandbox);
  const read = await messageOf(start('collector.mjs', url, ACCOUNTS, UNITS_AT_ONCE));
  sandbox.send('state');
  const served = await messageOf(sandbox);
  sandbox.kill();
  return { ...read, served };
}

const seconds = milliseconds => `${(milliseconds / 1_000).toFixed(1)} s`;
console.log(
  `${ACCOUNTS} accounts × 2 Regions, ${UNITS_AT_ONCE} units at once, ${os.cpus().length} processors`,
);
for (const latencyMs of LATENCIES_MS) {
  const { units, calls, failedParts, kilobytesPerUnit, wallMs, cpuMs, peakMegabytes, served } =
    await run(latencyMs);
  const boundMs = (calls * latencyMs) / CALLS_IN_FLIGHT;
  const against =
    boundMs === 0 ? '' : `, ${(wallMs / boundMs).toFixed(2)} × the bound of ${seconds(boundMs)}`;
  console.log(`\n${latencyMs} ms per call`);
  console.log(`  wall time         ${seconds(wallMs)}${against}`);
  console.log(
    `  calls             ${calls} (${(calls / units).toFixed(1)} per unit), ${served.calls} as AWS counts them`,
  );
  console.log(
    `  collector         ${seconds(cpuMs)} of processor (${(cpuMs / calls).toFixed(2)} ms per call), peak ${peakMegabytes.toFixed(0)} MB`,
  );
  console.log(`  sandbox           ${seconds(served.cpuMs)} of processor`);
  console.log(
    `  facts             ${kilobytesPerUnit.toFixed(1)} KB per unit, ${failedParts} parts failed, ${served.refusals} refusals`,
  );
}
