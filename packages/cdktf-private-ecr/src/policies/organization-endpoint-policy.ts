import { callerCondition, type EndpointCallers } from './caller-condition';
import { checked, checkedOne } from './checked';
import { type PolicyDocument, policyOf } from './policy-document';
import { SERVICE_ACTIONS } from './service-actions.data';

/** What the policy of another interface endpoint lets through. */
export interface OrganizationEndpointPolicyOptions extends EndpointCallers {
  /** What the application calls beside the start of the task, such as `ssm:GetParametersByPath`. */
  readonly furtherActions?: readonly string[];
}

/**
 * A policy for an endpoint beside the registry's: what a task's start calls, by members of the organisation. A service
 * of which that is not known takes every call of theirs.
 *
 * @param service - the short name of the endpoint's service, such as `logs`
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function organizationEndpointPolicy(
  service: string,
  { furtherActions = [], ...callers }: OrganizationEndpointPolicyOptions,
): PolicyDocument {
  checkedOne('service', 'service', service);
  const further = checked('action', 'furtherActions', furtherActions);
  const ofStart = Object.hasOwn(SERVICE_ACTIONS, service) ? SERVICE_ACTIONS[service] : undefined;
  return policyOf({
    Sid: 'Organization',
    Effect: 'Allow',
    Principal: '*',
    Action: ofStart === undefined ? '*' : [...new Set([...ofStart, ...further])],
    Resource: '*',
    ...callerCondition(callers, 'aws:PrincipalOrgID'),
  });
}
