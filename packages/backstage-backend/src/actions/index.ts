import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionOptions } from './action-context';
import { registerDiagnoseAction } from './diagnose-pull-failure';
import { registerEstimateAction } from './estimate-savings';
import { registerStatusAction } from './get-private-ecr-status';

/** Actions for templates and for agents (MCP), under the permissions and the visibility of the API. */
export function registerActions(registry: ActionsRegistryService, options: ActionOptions): void {
  registerStatusAction(registry, options);
  registerDiagnoseAction(registry, options);
  registerEstimateAction(registry, options);
}
