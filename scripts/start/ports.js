'use strict';

const net = require('node:net');

/** @param {number} port @returns {Promise<number>} the port that was free: another one only for 0 */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: found } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(found));
    });
  });
}

/** A port of loopback that nobody listens on. */
function freePort() {
  return listenOnce(0);
}

/**
 * The port that is asked for, where it is free.
 *
 * @param {number} port 0 for any
 * @throws {Error} that names the port and the fix
 */
async function requirePort(port) {
  try {
    return await listenOnce(port);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') {
      throw new Error(
        `port ${port} is in use; end what listens there, or start the portal elsewhere: npm start -- --port ${port + 93} (or EXAMPLE_PORT=${port + 93})`,
      );
    }
    if (code === 'EACCES') {
      throw new Error(
        `port ${port} is not open to this user; choose one above 1023: npm start -- --port 7100`,
      );
    }
    throw error;
  }
}

module.exports = { freePort, requirePort };
