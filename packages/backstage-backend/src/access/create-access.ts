import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { privateEcrPermissions } from '@private-ecr/core';
import { asking } from './asking';
import type { Caller } from './caller';
import { titles } from './titles';
import { createVisibility } from './visibility';

export interface AccessOptions {
  readonly auth: AuthService;
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  readonly catalog: CatalogService;
  readonly logger: LoggerService;
  readonly now?: () => number;
}

/** Tells of credentials what they may do and see. */
export type CallerOf = (credentials: BackstageCredentials) => Promise<Caller>;

/** Decides by the permission framework and by the catalog, both asked with the caller's own credentials. */
export function createAccess(options: AccessOptions): CallerOf {
  const { auth, permissions, userInfo, catalog, logger, now } = options;
  const visibility = createVisibility(catalog, now);
  return async credentials => {
    const requests = privateEcrPermissions.map(permission => ({ permission }));
    const decisions = await asking('the permission framework', logger, () =>
      permissions.authorize(requests, { credentials }),
    );
    const allowed = new Set(
      privateEcrPermissions
        .filter((_permission, index) => decisions[index]?.result === AuthorizeResult.ALLOW)
        .map(({ name }) => name),
    );
    return {
      credentials,
      name: nameOf(auth, credentials),
      may: ({ name }) => allowed.has(name),
      isPerson: auth.isPrincipal(credentials, 'user'),
      owns: async () => {
        if (!auth.isPrincipal(credentials, 'user')) return new Set();
        const { ownershipEntityRefs } = await asking('the identity provider', logger, () =>
          userInfo.getUserInfo(credentials),
        );
        return new Set(ownershipEntityRefs.map(ref => ref.toLowerCase()));
      },
      titlesOf: entityRefs => asking('the catalog', logger, () => titles(catalog, entityRefs, credentials)),
      visibleOf: entityRefs =>
        asking('the catalog', logger, () => visibility.visibleOf(entityRefs, credentials)),
      visible: () => asking('the catalog', logger, () => visibility.all(credentials)),
    };
  };
}

function nameOf(auth: AuthService, credentials: BackstageCredentials): string {
  if (auth.isPrincipal(credentials, 'user')) return credentials.principal.userEntityRef;
  if (auth.isPrincipal(credentials, 'service')) return `service:${credentials.principal.subject}`;
  return 'nobody';
}
