import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { PortalSettings } from './portal-main';

const BACKEND = path.resolve(__dirname, '../../../../backstage-backend');

/** A portal in a process of its own. */
export interface PortalProcess {
  readonly origin: string;
  /** SIGKILL: it can do nothing more. */
  kill(): Promise<void>;
}

/** Starts a portal in a process that can be killed as a machine is. */
export async function startPortalProcess(settings: PortalSettings): Promise<PortalProcess> {
  const child = fork(path.join(__dirname, 'portal-main.ts'), {
    execArgv: ['--require', path.join(BACKEND, 'scripts/typescript.js')],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      // Else Backstage's tools take it for a worker of Jest.
      JEST_WORKER_ID: undefined,
      PRIVATE_ECR_PORTAL: JSON.stringify(settings),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const [told] = (await Promise.race([
    once(child, 'message'),
    ended.then(() => [{ error: 'the portal ended before it said where it is' }]),
  ])) as [{ readonly port?: number; readonly error?: string }];
  if (told.port === undefined) throw new Error(told.error);
  return {
    origin: `http://127.0.0.1:${told.port}`,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
