import { spawn } from 'node:child_process';

export interface RunGroupOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly onLine: (line: string) => void;
  /** How long what was asked to end may take; then it is ended. 10 seconds where it is left out. */
  readonly graceMs?: number;
}

/**
 * Runs a program together with what it starts, until all of it has ended.
 *
 * They are one process group: a shell hears a signal only after the program that it waits for has ended, so that an
 * abort has to reach both.
 *
 * @returns the exit code, null where a signal ended it
 * @throws the reason of the abort, once nothing of it runs any more
 */
export async function runGroup(
  command: string,
  args: readonly string[],
  { cwd, env, signal, onLine, graceMs = 10_000 }: RunGroupOptions,
): Promise<number | null> {
  signal?.throwIfAborted();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let ending: NodeJS.Timeout | undefined;
  const abort = () => {
    endGroup(child.pid, 'SIGTERM');
    ending = setTimeout(() => endGroup(child.pid, 'SIGKILL'), graceMs);
  };
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const told = [child.stdout, child.stderr].map(stream => linesOf(stream, onLine));
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      // Only when nobody holds its output any more, hence after all that it started.
      child.once('close', resolve);
    });
    for (const flush of told) flush();
    signal?.throwIfAborted();
    return exitCode;
  } finally {
    clearTimeout(ending);
    signal?.removeEventListener('abort', abort);
  }
}

function endGroup(pid: number | undefined, how: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, how);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Tells each line once it is whole. @returns what tells the last one, which may have no end */
function linesOf(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  let last = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = `${last}${chunk}`.split('\n');
    last = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  return () => {
    if (last !== '') onLine(last);
  };
}
