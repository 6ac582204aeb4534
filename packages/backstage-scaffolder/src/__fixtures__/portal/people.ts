import { coreServices, createServiceFactory } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** Users, and the groups whose things they own. */
const OWNS: Readonly<Record<string, readonly string[]>> = {
  'user:default/tara': ['group:default/returns', 'group:default/checkout'],
  'user:default/oscar': ['group:default/payments'],
  'user:default/paul': ['group:default/network'],
};
/** Who may administer requests. */
export const ADMINISTRATOR = 'user:default/paul';

/** The users as the catalog has them. */
export const PEOPLE = Object.keys(OWNS).map((ref): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: ref.split('/')[1] ?? '', namespace: 'default' },
  spec: {},
}));

/** A policy that lets persons ask, the administrator administer, and services do what they do by themselves. */
export const permissions = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => {
    const decide = async (requests: readonly { permission: { name: string } }[], options?: object) => {
      const { credentials } = (options ?? {}) as { credentials?: { principal: { userEntityRef?: string } } };
      const person = credentials?.principal.userEntityRef;
      return requests.map(({ permission }) => ({
        result:
          permission.name === 'private-ecr.request.administer' &&
          person !== undefined &&
          person !== ADMINISTRATOR
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })) as never;
    };
    return { authorize: decide, authorizeConditional: decide };
  },
});

export const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    getUserInfo: async credentials => {
      const { userEntityRef } = credentials.principal as { userEntityRef: string };
      return { userEntityRef, ownershipEntityRefs: [userEntityRef, ...(OWNS[userEntityRef] ?? [])] };
    },
  }),
});
