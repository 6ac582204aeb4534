import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { ActionServices } from '../action-services';
import { requestIdOf } from './request-trailer';
import type { TaskContext } from './task-undo';

/** The part of an action's context that taking back needs. */
export type TakeBackContext = TaskContext & Pick<ActionContext<never>, 'getInitiatorCredentials'>;

type Services = Pick<ActionServices, 'client' | 'undo' | 'withRepository'>;

/**
 * Has a cancelled task give its range back, unless it was confirmed. What was asked for at this moment is waited for
 * first, and its answer is not relied on: one that was lost may be of something that was done.
 */
export function takeBackReservation(
  { client, undo }: Services,
  context: TakeBackContext,
  reserving?: Promise<unknown>,
): void {
  const asking = client(context);
  const requestId = context.task.id;
  undo.add(context, 'reservation', async () => {
    await reserving?.catch(() => undefined);
    const made = await asking.find(requestId);
    if (made?.state === 'reserved') await asking.release(requestId);
  });
}

/** Has a cancelled task delete its branch, and no other. */
export function takeBackBranch(
  { undo, withRepository }: Services,
  context: TaskContext,
  branch: string,
  pushing?: Promise<unknown>,
): void {
  undo.add(context, `branch ${branch}`, async () => {
    await pushing?.catch(() => undefined);
    await withRepository(undefined, async repository => {
      const there = await repository.branch(branch);
      if (there !== undefined && requestIdOf(there.message) === context.task.id) {
        await repository.deleteBranch(branch, there.commit);
      }
    });
  });
}
