import { type AuthService, coreServices, createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/**
 * The auth service of Backstage's test tools, which forgets who acts for a user: the permission framework lets plugins
 * ask more than users themselves, and has to know.
 */
export const authWithActors = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }): AuthService => {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    return {
      authenticate: async (token, options) => {
        const credentials = await auth.authenticate(token, options);
        const isOnBehalf = token.startsWith('mock-service-token') && auth.isPrincipal(credentials, 'user');
        if (!isOnBehalf || !auth.isPrincipal(credentials, 'user')) return credentials;
        return mockCredentials.user(credentials.principal.userEntityRef, {
          actor: { subject: 'plugin:another' },
        });
      },
      getNoneCredentials: () => auth.getNoneCredentials(),
      getOwnServiceCredentials: () => auth.getOwnServiceCredentials(),
      isPrincipal: auth.isPrincipal.bind(auth) as AuthService['isPrincipal'],
      getPluginRequestToken: options => auth.getPluginRequestToken(options),
      getLimitedUserToken: credentials => auth.getLimitedUserToken(credentials),
      listPublicServiceKeys: () => auth.listPublicServiceKeys(),
    };
  },
});
