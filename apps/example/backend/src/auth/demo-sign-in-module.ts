import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { authProvidersExtensionPoint, createProxyAuthProviderFactory } from '@backstage/plugin-auth-node';
import { demoAuthenticator, DEMO_PROVIDER } from './demo-authenticator';
import { demoUsersOf } from './demo-users';

/**
 * FOR DEMONSTRATION ONLY: signs in whoever names a demo user, without a password. Absent from the configuration there
 * is no such provider, and it refuses to start on a portal that is reachable from another machine.
 */
export const demoSignInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-sign-in',
  register(registration) {
    registration.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      init: async ({ providers, config, logger }) => {
        const users = demoUsersOf(config);
        if (users.length === 0) return;
        logger.warn(`demo sign-in is on: ${users.join(', ')} may sign in without a password`);
        providers.registerProvider({
          providerId: DEMO_PROVIDER,
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator(users),
            signInResolver: async ({ result: { userEntityRef } }, context) =>
              context.signInWithCatalogUser({ entityRef: userEntityRef }),
          }),
        });
      },
    });
  },
});
