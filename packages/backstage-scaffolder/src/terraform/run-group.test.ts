import { isRunning } from '../__fixtures__/is-running';
import { runGroup } from './run-group';

const run = (script: string, options: { signal?: AbortSignal; onLine?: (line: string) => void } = {}) =>
  runGroup('sh', ['-c', script], {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    onLine: () => undefined,
    graceMs: 50,
    ...options,
  });

/** Runs a script that says the processes it is made of, and aborts it once it has. */
async function aborted(script: string): Promise<{ error: unknown; running: readonly number[] }> {
  const controller = new AbortController();
  const pids: number[] = [];
  const error = await run(script, {
    signal: controller.signal,
    onLine: line => {
      pids.push(...line.split(' ').map(Number));
      controller.abort('cancelled');
    },
  }).catch((reason: unknown) => reason);
  expect(pids.length).toBeGreaterThan(0);
  return { error, running: pids.filter(isRunning) };
}

test('tells every line of both outputs, the last one too, and how it ended', async () => {
  const lines: string[] = [];
  const exitCode = await run('printf "one\\ntwo" ; printf "thr" >&2; printf "ee\\n" >&2; exit 3', {
    onLine: line => void lines.push(line),
  });
  expect({ exitCode, lines: lines.sort() }).toEqual({ exitCode: 3, lines: ['one', 'three', 'two'] });
});

test.each([
  ['a program that a shell waits for', 'sleep 600 & echo $$ $!; wait'],
  ['one in the foreground of a shell', 'sh -c "echo \\$\\$; exec sleep 600"; true'],
  ['those that do not end when they are asked to', 'trap "" TERM; echo $$; while :; do sleep 1; done'],
])('an abort ends %s', async (_what, script) => {
  expect(await aborted(script)).toEqual({ error: 'cancelled', running: [] });
});

test('what was aborted before is not started', async () => {
  await expect(run('echo started', { signal: AbortSignal.abort('before') })).rejects.toBe('before');
});

test('a program that is not there', async () => {
  const missing = runGroup('/no/such/program', [], { cwd: '/', env: {}, onLine: () => undefined });
  await expect(missing).rejects.toMatchObject({ code: 'ENOENT' });
});
