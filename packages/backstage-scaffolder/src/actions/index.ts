import type { ActionServices } from '../action-services';
import { type TakeBackContext, takeBackReservation } from '../tasks/take-back';
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
    reserved(createGitPushAction(services)),
    reserved(createConfirmAction(services)),
    createReleaseAction(services),
    createDrainCheckAction(services),
  ];

  /** A task that goes on after a restart has forgotten what it would take back: each step says it anew. */
  function reserved<Action extends { readonly handler: (context: never) => Promise<void> }>(
    action: Action,
  ): Action {
    const handler = async (context: TakeBackContext & { readonly isDryRun?: boolean }) => {
      if (context.isDryRun !== true) takeBackReservation(services, context);
      await action.handler(context as never);
    };
    return { ...action, handler };
  }
}
