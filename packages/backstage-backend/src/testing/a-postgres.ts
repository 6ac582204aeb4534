import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A PostgreSQL of a test's own, which it can stop and start again. */
export interface StoppablePostgres {
  readonly connection: Readonly<Record<string, string>>;
  tell(message: 'pause' | 'resume'): Promise<void>;
  end(): Promise<void>;
}

export async function aPostgres(): Promise<StoppablePostgres> {
  const child = fork(path.resolve(__dirname, '../../scripts/postgres-process.js'), { stdio: 'ignore' });
  const answer = async () => ((await once(child, 'message')) as [Record<string, unknown>])[0];
  const { connection, unavailable } = await answer();
  if (connection === undefined) throw new Error(String(unavailable));
  return {
    connection: connection as Record<string, string>,
    tell: async message => {
      child.send(message);
      await answer();
    },
    end: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
