import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const BINARY = path.resolve(__dirname, '../../../../.venv/moto/bin/moto_server');

/** Why moto cannot be asked on this machine; undefined where it can. */
export function motoMissing(): string | undefined {
  return existsSync(BINARY) ? undefined : 'skipped: no moto in .venv/moto';
}

/** Starts moto, an independent imitation of AWS in Python, on a port of this machine. */
export async function startMoto(): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(BINARY, ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const close = () => {
    child.kill();
    return ended;
  };
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`moto ended at once, with status ${child.exitCode}`);
    const isReady = await fetch(`${url}/moto-api/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { url, close };
    await pause(100);
  }
  await close();
  throw new Error('moto did not answer within 20 s');
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
