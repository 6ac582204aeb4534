import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/** The provider's id: its configuration is `auth.providers.demo`, its path `/api/auth/demo`. */
export const DEMO_PROVIDER = 'demo';

/** The header that names who signs in. A page of another origin cannot send it unasked. */
export const DEMO_USER_HEADER = 'x-demo-user';

/** Who was recognised. */
export interface DemoSignIn {
  readonly userEntityRef: string;
}

/** Recognises a user by the header alone: no secret is asked for, so that it is good for a demonstration only. */
export function demoAuthenticator(users: readonly string[]) {
  return createProxyAuthenticator<undefined, DemoSignIn, Record<string, never>>({
    defaultProfileTransform: async ({ userEntityRef }) => ({ profile: { displayName: userEntityRef } }),
    initialize: () => undefined,
    authenticate: async ({ req }) => {
      const named = req.header(DEMO_USER_HEADER);
      const userEntityRef = users.find(user => user === named);
      if (userEntityRef === undefined) {
        throw new AuthenticationError(
          `the header ${DEMO_USER_HEADER} does not name a demo user; there are ${users.join(', ')}`,
        );
      }
      return { result: { userEntityRef } };
    },
  });
}
