'use strict';

const { startPostgres } = require('./postgres');

/** One PostgreSQL for the whole run; each test gets a database of its own. Tests say so where there is none. */
module.exports = async () => {
  try {
    const server = await startPostgres();
    globalThis.privateEcrPostgres = server;
    process.env.PRIVATE_ECR_TEST_POSTGRES = JSON.stringify(server.connection);
  } catch (error) {
    process.env.PRIVATE_ECR_TEST_POSTGRES = JSON.stringify({ unavailable: String(error?.message ?? error) });
  }
};
