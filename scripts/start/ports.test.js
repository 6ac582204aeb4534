'use strict';

const net = require('node:net');
const { freePort, requirePort } = require('./ports');

test('a port that is in use is named, with the fix', async () => {
  const server = net.createServer();
  const port = await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(/** @type {net.AddressInfo} */ (server.address()).port));
  });
  await expect(requirePort(port)).rejects.toThrow(`port ${port} is in use`);
  await expect(requirePort(port)).rejects.toThrow('npm start -- --port');
  await new Promise(resolve => server.close(resolve));
});

test('a port that is free is taken, and 0 finds one', async () => {
  const port = await freePort();
  expect(await requirePort(port)).toBe(port);
  expect(await requirePort(0)).toBeGreaterThan(0);
});
