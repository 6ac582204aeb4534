import { checkedOne } from './checked';
import type { PolicyStatement } from './policy-document';

/** Which keys a condition on the organisation asks for. */
export type OrganizationKey = 'aws:PrincipalOrgID' | 'aws:ResourceOrgID';

/** A condition that the caller, or what is called, belongs to an organisation; none where no organisation is named. */
export function organizationCondition(
  organizationId: string | undefined,
  ...keys: readonly OrganizationKey[]
): Pick<PolicyStatement, 'Condition'> {
  if (organizationId === undefined) return {};
  checkedOne('organization', 'organizationId', organizationId);
  return { Condition: { StringEquals: Object.fromEntries(keys.map(key => [key, organizationId])) } };
}
