import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogConditions, createCatalogConditionalDecision } from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult, isPermission } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { membershipLabel } from './entities';
import { PEOPLE } from './people.data';

/** Somebody sees its groups and what they own, and may what its row says. */
const policy: PermissionPolicy = {
  async handle({ permission }, user) {
    const person = PEOPLE[user?.info.userEntityRef ?? ''];
    if (person === undefined) return { result: AuthorizeResult.DENY };
    if (isPermission(permission, catalogEntityReadPermission) && !person.seesAll) {
      return createCatalogConditionalDecision(permission, {
        anyOf: [
          catalogConditions.isEntityOwner({ claims: [...person.owns] }),
          ...person.owns.map(group => catalogConditions.hasLabel({ label: membershipLabel(group) })),
        ],
      });
    }
    const isOurs = permission.name.startsWith('private-ecr.');
    const allowed = !isOurs || person.may === 'all' || person.may.includes(permission.name);
    return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  },
};

export const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register(environment) {
    environment.registerInit({
      deps: { extension: policyExtensionPoint },
      async init({ extension }) {
        extension.setPolicy(policy);
      },
    });
  },
});
