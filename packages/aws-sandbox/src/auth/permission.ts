import { errorOf } from '../errors';
import type { WireProtocol } from '../model/api-model';
import type { Principal } from './identities';

/** Refuses a call that the caller's role does not list. GetCallerIdentity needs no permission, at AWS as here. */
export function requirePermission(principal: Principal, action: string, protocol: WireProtocol): void {
  if (action !== 'sts:GetCallerIdentity' && !isAllowed(principal, action)) {
    throw accessDenied(principal, action, protocol);
  }
}

/** Whether the caller's role lists an action, or lists none because it may do everything. */
export function isAllowed({ allowedActions }: Principal, action: string): boolean {
  return allowedActions?.some(pattern => matches(pattern, action)) ?? true;
}

/** AWS's refusal of a call that no policy of the caller's allows. */
export function accessDenied({ arn }: Principal, action: string, protocol: WireProtocol, resource?: string) {
  return errorOf('access-denied', protocol, {
    principal: arn,
    action,
    onResource: resource === undefined ? '' : ` on resource: ${resource}`,
    reason: `no identity-based policy allows the ${action} action`,
  });
}

/** Whether an action is one of a pattern's; capitals do not count. */
function matches(pattern: string, action: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 'i').test(action);
}
