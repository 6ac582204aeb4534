import type { Config } from '@backstage/config';
import { AuthorizeResult, isReadPermission, type Permission } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { RULES } from './rules.data';

/** What somebody is in the portal. Everybody who is signed in is a `member`. */
export type Role = 'member' | 'cost-reader' | 'administrator';

/** The groups and users that have a role, as entity references. */
export type Roles = Readonly<Record<Exclude<Role, 'member'>, readonly string[]>>;

/** The roles of the configuration. */
export function rolesOf(config: Config): Roles {
  return {
    'cost-reader': config.getOptionalStringArray('permission.example.costReaders') ?? [],
    administrator: config.getOptionalStringArray('permission.example.administrators') ?? [],
  };
}

/**
 * Administrators may do everything. Others may read what {@link RULES} does not keep from them, and change what it
 * lets them.
 */
export function examplePolicy(roles: Roles): PermissionPolicy {
  const has = (role: Role, refs: readonly string[]) =>
    role === 'member' || roles[role].some(ref => refs.includes(ref));
  return {
    handle: async ({ permission }, user) => {
      const refs = user?.info.ownershipEntityRefs;
      if (refs === undefined) return { result: AuthorizeResult.DENY };
      const mayDo = has('administrator', refs) || has(roleNeededFor(permission), refs);
      return { result: mayDo ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
    },
  };
}

function roleNeededFor(permission: Permission): Role {
  return RULES[permission.name] ?? (isReadPermission(permission) ? 'member' : 'administrator');
}
