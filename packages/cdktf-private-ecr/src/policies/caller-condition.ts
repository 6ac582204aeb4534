import { checked } from './checked';
import { organizationCondition, type OrganizationKey } from './organization-condition';
import type { PolicyStatement } from './policy-document';

/** Who may call through an endpoint. */
export interface EndpointCallers {
  /** Whose members may call. @defaultValue no condition */
  readonly organizationId?: string | undefined;
  /** Account ids whose roles and users may call. @defaultValue no condition */
  readonly principalAccounts?: readonly string[] | undefined;
}

/**
 * A condition on who calls and, where it is asked for, on whose resources are called.
 *
 * @param keys - what the organisation is asked of
 */
export function callerCondition(
  { organizationId, principalAccounts = [] }: EndpointCallers,
  ...keys: readonly OrganizationKey[]
): Pick<PolicyStatement, 'Condition'> {
  const ofOrganization = organizationCondition(organizationId, ...keys).Condition?.['StringEquals'];
  if (principalAccounts.length === 0)
    return ofOrganization ? { Condition: { StringEquals: ofOrganization } } : {};
  const accounts = checked('account', 'principalAccounts', principalAccounts);
  return { Condition: { StringEquals: { ...ofOrganization, 'aws:PrincipalAccount': accounts } } };
}
