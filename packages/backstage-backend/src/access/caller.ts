import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { BasicPermission } from '@backstage/plugin-permission-common';

/** Who asks, what it may do, and what it sees. */
export interface Caller {
  readonly credentials: BackstageCredentials;
  /** Such as `user:default/tara` or `service:plugin:catalog`: for limits and audits. */
  readonly name: string;
  may(permission: BasicPermission): boolean;
  /** Whether it is a person, or acts for one; what a service does by itself nobody answers for. */
  readonly isPerson: boolean;
  /** Groups and users that it owns things as, as the identity provider says; none for a service. */
  owns(): Promise<ReadonlySet<string>>;
  /** How the catalog calls entities, as far as it sees them. */
  titlesOf(entityRefs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Of these entities, those that it sees in the catalog. */
  visibleOf(entityRefs: readonly string[]): Promise<ReadonlySet<string>>;
  /** All VPCs and services that it sees in the catalog. */
  visible(): Promise<ReadonlySet<string>>;
}

/** @throws NotAllowedError that names the permission */
export function requirePermission(caller: Caller, permission: BasicPermission): void {
  if (caller.may(permission)) return;
  throw new NotAllowedError(
    `the permission ${permission.name} is needed, and the permission policy does not give it to you`,
  );
}
