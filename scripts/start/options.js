'use strict';

const path = require('node:path');
const { parseArgs } = require('node:util');

const DEFAULT_PORT = 7007;

const USAGE = `npm start -- [options]

  --port <number>   where the portal answers (or EXAMPLE_PORT; default ${DEFAULT_PORT}; 0 for one that is free)
  --sqlite          keep data in SQLite instead of a PostgreSQL of the demo's own
  --no-terraform    read the network from what was synthesised, though a Terraform binary is there
  --reset           forget everything that earlier starts kept: databases, Terraform states, logs
  --data <folder>   where data is kept (or EXAMPLE_DATA; default apps/example/.data)
  --help            this

A PostgreSQL of your own is used where POSTGRES_HOST is set, with POSTGRES_PORT, POSTGRES_USER and POSTGRES_PASSWORD.`;

/** What somebody typed that there is not. */
class UsageError extends Error {}

/**
 * @typedef {object} Options
 * @property {number} port 0 where a free one is to be found
 * @property {'sqlite' | 'own' | 'embedded'} database
 * @property {boolean} terraform
 * @property {boolean} reset
 * @property {boolean} help
 * @property {string} data an absolute path
 */

/**
 * Reads what was typed and what the environment says.
 *
 * @param {{ argv: readonly string[], env: Readonly<Record<string, string | undefined>>, root: string, cwd: string }} input
 * @returns {Options}
 */
function parseOptions({ argv, env, root, cwd }) {
  const values = valuesOf(argv);
  if (values.sqlite && env.POSTGRES_HOST) {
    throw new UsageError(
      '--sqlite and POSTGRES_HOST are both there; leave one out: unset POSTGRES_HOST, or start without --sqlite',
    );
  }
  return {
    port: portOf(values.port ?? env.EXAMPLE_PORT),
    database: values.sqlite ? 'sqlite' : env.POSTGRES_HOST ? 'own' : 'embedded',
    terraform: !values['no-terraform'],
    reset: values.reset === true,
    help: values.help === true,
    data: path.resolve(cwd, values.data ?? env.EXAMPLE_DATA ?? path.join(root, 'apps/example/.data')),
  };
}

/** @param {readonly string[]} argv */
function valuesOf(argv) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        sqlite: { type: 'boolean' },
        'no-terraform': { type: 'boolean' },
        reset: { type: 'boolean' },
        data: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** @param {string | undefined} text */
function portOf(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `--port: found ${JSON.stringify(text)}; allowed: a number from 0 to 65535, such as 7100`,
  );
}

module.exports = { DEFAULT_PORT, parseOptions, USAGE, UsageError };
