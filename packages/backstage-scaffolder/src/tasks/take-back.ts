import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { AllocationAnswer } from '@private-ecr/core';
import type { ActionServices } from '../action-services';
import { requireRepository } from '../config';
import { isMerged } from '../git/is-merged';
import { requestIdOf } from './request-trailer';
import type { TaskContext } from './task-undo';

/** The part of an action's context that taking back needs. */
export type TakeBackContext = TaskContext & Pick<ActionContext<never>, 'getInitiatorCredentials'>;

type Services = Pick<ActionServices, 'client' | 'config' | 'undo' | 'withRepository'>;

/** How far a task has come. */
export interface Progress {
  /** What was asked for at this moment. */
  readonly reserving?: Promise<unknown>;
  /** Whether it may have pushed its branch, which somebody may have merged. */
  readonly mayBePushed?: boolean;
}

/**
 * Has a cancelled task give its range back, unless it was confirmed. What was asked for at this moment is waited for
 * first, and its answer is not relied on: one that was lost may be of something that was done.
 */
export function takeBackReservation(
  services: Services,
  context: TakeBackContext,
  { reserving, mayBePushed = false }: Progress = {},
): void {
  services.undo.add(context, 'reservation', async () => {
    await reserving?.catch(() => undefined);
    await giveBackOwn(services, context, { mayBePushed });
  });
}

/**
 * Gives back what a task has reserved and not confirmed. Where its branch is merged the request is made, and its range is
 * kept: what is applied would be handed out again.
 *
 * @returns the range that is free again, undefined where there is none
 */
export async function giveBackOwn(
  services: Services,
  context: TakeBackContext,
  { mayBePushed }: { readonly mayBePushed: boolean },
): Promise<AllocationAnswer | undefined> {
  const asking = services.client(context);
  const requestId = context.task.id;
  const made = await asking.find(requestId);
  if (made?.state !== 'reserved') return undefined;
  if (mayBePushed && (await isMadeByMerge(services, context, made))) {
    await asking.confirm(requestId);
    context.logger.info(`The branch of the request is merged: ${made.cidr} is kept`);
    return undefined;
  }
  return await asking.release(requestId);
}

/** Whether what a task has reserved is part of what is applied. */
export async function isMadeByMerge(
  { client, config, withRepository }: Services,
  context: Pick<TakeBackContext, 'getInitiatorCredentials'>,
  request: AllocationAnswer,
): Promise<boolean> {
  const { definition } = requireRepository(config);
  const held = request.mode === 'add' ? [] : await client(context).held(request);
  const beside = held.filter(({ requestId }) => requestId !== request.requestId);
  return await withRepository(undefined, repository => isMerged(repository, definition, { request, beside }));
}

/** Has a cancelled task delete its branch, and no other. */
export function takeBackBranch(
  { undo, withRepository }: Pick<Services, 'undo' | 'withRepository'>,
  context: TaskContext,
  branch: string,
  pushing?: Promise<unknown>,
): void {
  undo.add(context, `branch ${branch}`, async () => {
    await pushing?.catch(() => undefined);
    await deleteOwnBranch({ withRepository }, context, branch);
  });
}

/** Deletes a branch that a task has pushed. Tells whether it did. */
export async function deleteOwnBranch(
  { withRepository }: Pick<Services, 'withRepository'>,
  { task }: Pick<TaskContext, 'task'>,
  branch: string,
): Promise<boolean> {
  return await withRepository(undefined, async repository => {
    const there = await repository.branch(branch);
    if (there === undefined || requestIdOf(there.message) !== task.id) return false;
    return await repository.deleteBranch(branch, there.commit);
  });
}
