import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { exampleFile } from '../../world/example-folder';

const ROOT = exampleFile('..', '..');
const READY_WITHIN_MS = 600_000;

/** A demo as `npm start` starts it, with data of its own and on a port that is free. */
export interface RunningDemo {
  readonly url: string;
  readonly data: string;
  /** What it printed until now. */
  readonly output: () => string;
  /** `npm run demo -- …`, and what it printed. */
  readonly demo: (...words: readonly string[]) => Promise<string>;
  /** Ctrl-C, and the exit status that came of it. */
  readonly interrupt: () => Promise<number | null>;
}

/** Starts the demo and waits until it says that it is ready. */
export async function startDemo(...options: readonly string[]): Promise<RunningDemo> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-demo-'));
  // The database runs as another user where this one is root.
  fs.chmodSync(data, 0o755);
  const env = { ...process.env, EXAMPLE_DATA: data };
  const child = spawn(process.execPath, ['scripts/start.js', '--port', '0', ...options], { cwd: ROOT, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
  await isReady(child, () => printed);
  const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
  if (url === undefined) throw new Error(`the demo did not say where it answers:\n${printed}`);
  return {
    url,
    data,
    output: () => printed,
    demo: async (...words) => {
      const script = exampleFile('dist', 'demo', 'demo.cjs');
      const { stdout } = await promisify(execFile)(process.execPath, [script, ...words], { env });
      return stdout;
    },
    interrupt: async () => {
      child.kill('SIGINT');
      const status = await ended;
      fs.rmSync(data, { recursive: true, force: true });
      return status;
    },
  };
}

async function isReady(child: ChildProcess, printed: () => string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (!printed().includes('Ready after')) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${printed()}`);
    if (Date.now() > until) throw new Error(`npm start was not ready in time:\n${printed()}`);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
