import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { examplePolicy, rolesOf } from './example-policy';

/** Who may do what in the example portal. */
export const permissionPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'example-policy',
  register(registration) {
    registration.registerInit({
      deps: { policy: policyExtensionPoint, config: coreServices.rootConfig },
      init: async ({ policy, config }) => {
        policy.setPolicy(examplePolicy(rolesOf(config)));
      },
    });
  },
});
