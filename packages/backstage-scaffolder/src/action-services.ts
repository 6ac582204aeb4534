import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { PrivateEcrClient } from './client/private-ecr-client';
import type { GitopsConfig } from './config-schema';
import type { hostLinks } from './git/host-links';
import type { Repository } from './git/repository';
import type { TaskUndo } from './tasks/task-undo';

/** What actions work with. */
export interface ActionServices {
  readonly config: GitopsConfig;
  readonly undo: TaskUndo;
  /** Where people see what was pushed; undefined where the host is none that is known. */
  readonly links: ReturnType<typeof hostLinks>;
  /** Asks the backend as the person who started the task. */
  client(context: Pick<ActionContext<never>, 'getInitiatorCredentials'>): PrivateEcrClient;
  /** Opens the network's repository, for the work alone. */
  withRepository<Result>(
    signal: AbortSignal | undefined,
    work: (repository: Repository) => Promise<Result>,
  ): Promise<Result>;
}
