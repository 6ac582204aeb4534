import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AllocationAnswer } from '@private-ecr/core';
import type { ActionServices } from '../action-services';
import type { GitopsConfig } from '../config-schema';
import { hasEnded } from './has-ended';
import { requestIdOf } from './request-trailer';

/** What branches of requests begin with. */
export const BRANCH_PREFIX = 'private-ecr/';

export interface TidyOptions {
  readonly withRepository: ActionServices['withRepository'];
  readonly find: (requestId: string) => Promise<AllocationAnswer | undefined>;
  readonly logger: LoggerService;
  /** How long a reservation must be over: the clocks of two machines differ, and a task may be about to confirm. */
  readonly graceMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** How often branches are looked at, by the configuration. */
export function tidyEveryMs({ tidyEvery = { minutes: 15 } }: Pick<GitopsConfig, 'tidyEvery'>): number {
  const { hours = 0, minutes = 0, seconds = 0 } = tidyEvery;
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}

/**
 * Deletes branches of requests that were never confirmed and are over: what a backend leaves that ended before it took
 * its own back. Whoever committed to such a branch since keeps it, and so does a request that has no range of its own.
 */
export async function tidyBranches(options: TidyOptions): Promise<void> {
  const { withRepository, find, logger, graceMs, signal } = options;
  await withRepository(signal, async repository => {
    for (const name of await repository.branches(BRANCH_PREFIX)) {
      signal?.throwIfAborted();
      const there = await repository.branch(name);
      const requestId = there && requestIdOf(there.message);
      const request = requestId === undefined ? undefined : await find(requestId);
      const isOver = request !== undefined && request.confirmedAt === undefined && hasEnded(request, graceMs);
      if (there === undefined || !isOver) continue;
      if (await repository.deleteBranch(name, there.commit)) {
        logger.info(`The branch ${name} is gone: the request ${requestId} is over and was never confirmed`);
      }
    }
  });
}
