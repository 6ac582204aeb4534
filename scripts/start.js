'use strict';

/**
 * `npm start`: the whole portal on this machine, from a fresh clone on. No AWS account is read.
 */
const path = require('node:path');
const { startDemo, stopDemo } = require('./start/demo');
const { parseOptions, USAGE, UsageError } = require('./start/options');
const { Processes } = require('./start/processes');
const { Progress } = require('./start/progress');

const root = path.resolve(__dirname, '..');

/** @param {string} url @param {string} logs */
function whatToSee(url, logs) {
  return `
  ${url}

  Look at this first:
    1. Sign in as Tara, and open "Checkout API": can it pull, what does it save, since when is that known?
    2. Open "Private ECR" at the side: every service and VPC, the worst first.
    3. Break something:  npm run demo -- break s3-route payments
       and look at "Payments API"; undo it with:  npm run demo -- fix
    4. Sign out and come back as Oscar, who may not see costs, or as Paul, who may see everything.

  Logs are in ${logs}. Ctrl-C ends it all; what was stored is there at the next start.
`;
}

async function main() {
  const options = parseOptions({ argv: process.argv.slice(2), env: process.env, root, cwd: process.cwd() });
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const logs = path.join(options.data, 'logs');
  const progress = new Progress(process.stdout);
  const processes = new Processes(logs);
  let isEnding = false;
  /** @param {number} status */
  const end = async status => {
    if (isEnding) return;
    isEnding = true;
    await stopDemo({ options, processes });
    process.exit(status);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (!isEnding) process.stdout.write('\n  ending what was started …\n');
      void end(0);
    });
  }
  processes.onUnexpectedEnd = error => {
    if (!isEnding) console.error(`\n${error.message}`);
    void end(1);
  };
  try {
    const { url } = await startDemo({ root, options, progress, processes });
    console.log(`\n  Ready after ${progress.total()}.\n${whatToSee(url, logs)}`);
  } catch (error) {
    if (!isEnding) console.error(`\n${error instanceof Error ? error.message : error}`);
    await end(1);
  }
}

main().catch(error => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
