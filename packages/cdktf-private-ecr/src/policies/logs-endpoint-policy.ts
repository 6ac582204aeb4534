import {
  organizationEndpointPolicy,
  type OrganizationEndpointPolicyOptions,
} from './organization-endpoint-policy';
import type { PolicyDocument } from './policy-document';

/** A policy of the endpoint `logs`: what the awslogs driver and ECS Exec call, by members of the organisation. */
export function logsEndpointPolicy(options: OrganizationEndpointPolicyOptions): PolicyDocument {
  return organizationEndpointPolicy('logs', options);
}
