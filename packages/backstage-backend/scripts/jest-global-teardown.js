'use strict';

module.exports = async () => {
  await globalThis.privateEcrPostgres?.stop();
};
