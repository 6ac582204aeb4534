import type { ActionServices } from '../action-services';
import { type Progress, type TakeBackContext, takeBackReservation } from '../tasks/take-back';
import { createAllocateAction } from './allocate';
import { createCheckAction } from './check';
import { createConfirmAction } from './confirm';
import { createDrainCheckAction } from './drain-check';
import { createGitPushAction } from './git-push';
import { createPlanAction } from './plan';
import { createReleaseAction } from './release';
import { createRenderAction } from './render';

/** Every action of this module. */
export function createActions(services: ActionServices) {
  return [
    createAllocateAction(services),
    reserved(createRenderAction(services)),
    reserved(createCheckAction(services)),
    reserved(createPlanAction(services)),
    reserved(createGitPushAction(services), { mayBePushed: true }),
    reserved(createConfirmAction(services), { mayBePushed: true }),
    createReleaseAction(services),
    createDrainCheckAction(services),
  ];

  /** A task that goes on after a restart has forgotten what it would take back: each step says it anew. */
  function reserved<Action extends { readonly handler: (context: never) => Promise<void> }>(
    action: Action,
    progress: Progress = {},
  ): Action {
    const handler = async (context: TakeBackContext & { readonly isDryRun?: boolean }) => {
      if (context.isDryRun !== true) takeBackReservation(services, context, progress);
      await action.handler(context as never);
    };
    return { ...action, handler };
  }
}
