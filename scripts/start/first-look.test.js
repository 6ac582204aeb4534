'use strict';

const http = require('node:http');
const { firstLook } = require('./first-look');

/** @type {http.Server} */
let server;
afterEach(() => new Promise(resolve => server.close(resolve)));

/**
 * A portal that knows its user from the second question on, and sees more with each look at the fleet.
 *
 * @param {string[][]} looks the verdicts of each look
 */
async function portalWith(looks) {
  let signIns = 0;
  server = http.createServer((request, response) => {
    const isSignIn = request.url === '/api/auth/demo/refresh';
    if (isSignIn && (signIns += 1) === 1) return response.writeHead(401).end('{}');
    const verdicts = isSignIn ? [] : ((looks.length > 1 ? looks.shift() : looks[0]) ?? []);
    const rows = [
      { kind: 'vpc', verdict: 'reachable' },
      ...verdicts.map(verdict => ({ kind: 'service', verdict })),
    ];
    response.end(JSON.stringify(isSignIn ? { backstageIdentity: { token: 'token' } } : { rows }));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}

test('it waits until each service has a verdict', async () => {
  const baseUrl = await portalWith([['unknown'], ['blocked', 'unknown'], ['blocked', 'reachable']]);
  const look = await firstLook({ baseUrl, user: 'user:default/tara', services: 2, timeoutMs: 20_000 });
  expect(look).toEqual({ seen: 2, isWhole: true });
}, 30_000);

test('it does not wait for ever', async () => {
  const baseUrl = await portalWith([['reachable', 'unknown']]);
  const look = await firstLook({ baseUrl, user: 'user:default/tara', services: 2, timeoutMs: 1_500 });
  expect(look).toEqual({ seen: 1, isWhole: false });
});
