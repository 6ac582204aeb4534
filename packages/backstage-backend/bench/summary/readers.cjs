'use strict';

const http = require('node:http');

/** Asks a path of a loopback server; resolves to the milliseconds that it took. */
function ask(agent, port, path, token) {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(
      { host: '127.0.0.1', port, path, agent, headers: { authorization: `Bearer ${token}` } },
      response => {
        response.on('data', () => undefined);
        response.on('end', () =>
          response.statusCode === 200
            ? resolve(performance.now() - startedAt)
            : reject(new Error(`${path} answered ${response.statusCode}`)),
        );
      },
    );
    request.on('error', reject);
  });
}

/**
 * Readers that ask one after another, at the same time: how long each answer took, sorted. In a process of its own, so
 * that asking costs the server nothing: `node readers.cjs '{"port":…}'`.
 */
async function main({ port, tokens, paths, requests, readers }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: readers });
  let next = 0;
  const took = [];
  const reader = async (_, index) => {
    const token = tokens[index % tokens.length];
    while (next < requests) {
      const path = paths[(next++ * 7_919) % paths.length];
      took.push(await ask(agent, port, path, token));
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  agent.destroy();
  return took.sort((a, b) => a - b);
}

process.once('message', task => {
  main(task).then(
    took => process.send({ took }, () => process.exit(0)),
    error => process.send({ error: String(error) }, () => process.exit(1)),
  );
});
