import { organizationCondition } from './organization-condition';
import { type PolicyDocument, policyOf } from './policy-document';
import { SERVICE_ACTIONS } from './service-actions.data';

/** What the policy of another interface endpoint lets through. */
export interface OrganizationEndpointPolicyOptions {
  /** Whose members may call. @defaultValue no condition */
  readonly organizationId?: string | undefined;
}

/** A policy for an endpoint beside the registry's: what a task's start calls, by members of the organisation. */
export function organizationEndpointPolicy(
  service: string,
  { organizationId }: OrganizationEndpointPolicyOptions,
): PolicyDocument {
  return policyOf({
    Sid: 'Organization',
    Effect: 'Allow',
    Principal: '*',
    Action: (Object.hasOwn(SERVICE_ACTIONS, service) && SERVICE_ACTIONS[service]) || '*',
    Resource: '*',
    ...organizationCondition(organizationId, 'aws:PrincipalOrgID'),
  });
}
