/**
 * The policies that pulls from private subnets need, as functions that can be used alone: they load no library that
 * writes Terraform. Each gives a document; {@link policyText} makes the text of it and refuses what AWS would.
 */
export { ECR_ACTIONS, type EcrProfile } from './ecr-actions.data';
export { executionRolePolicy, type ExecutionRolePolicyOptions } from './execution-role-policy';
export { executionRoleTrust, type ExecutionRoleTrustOptions } from './execution-role-trust';
export { hubReaderPolicy, type HubReaderPolicyOptions } from './hub-reader-policy';
export { hubReaderTrust, type HubReaderTrustOptions } from './hub-reader-trust';
export { layerBucketPolicy, type LayerBucketPolicyOptions } from './layer-bucket-policy';
export {
  organizationEndpointPolicy,
  type OrganizationEndpointPolicyOptions,
} from './organization-endpoint-policy';
export type { PolicyDocument, PolicyStatement } from './policy-document';
export { POLICY_LIMITS, policyText } from './policy-text';
export { pullEndpointPolicy } from './pull-endpoint-policy';
export { pushEndpointPolicy } from './push-endpoint-policy';
export type { RegistryEndpointPolicyOptions } from './registry-endpoint-policy';
export { repositoryPolicy, type RepositoryPolicyOptions } from './repository-policy';
export { scannerEndpointPolicy } from './scanner-endpoint-policy';
