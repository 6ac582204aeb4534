'use strict';

/** A PostgreSQL that a test can stop and start again: forked, told by messages, gone with its parent. */
const { startPostgres } = require('./postgres');

async function main() {
  const server = await startPostgres();
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  process.once('disconnect', () => void end());
  process.on('message', async message => {
    if (message === 'pause') await server.pause();
    if (message === 'resume') await server.resume();
    process.send?.({ done: message });
  });
  process.send?.({ connection: server.connection });
}

main().catch(error => {
  process.send?.({ unavailable: String(error?.message ?? error) });
  process.exitCode = 1;
});
