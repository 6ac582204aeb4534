/**
 * The policies that pulls from private subnets need, as functions that can be used alone: they load no library that
 * writes Terraform. Each gives a document; {@link policyText} makes the text of it and refuses what AWS would.
 *
 * Laws (`policies.laws.test.ts`): a text from a person never adds a statement; a text is within AWS's limit or refused;
 * the statement of image layers has no condition.
 */
export type { EndpointCallers } from './caller-condition';
export { ECR_ACTIONS, type EcrProfile } from './ecr-actions.data';
export { executionRolePolicy, type ExecutionRolePolicyOptions } from './execution-role-policy';
export { executionRoleTrust, type ExecutionRoleTrustOptions } from './execution-role-trust';
export type { FurtherBucket } from './further-bucket';
export { hubReaderPolicy, type HubReaderPolicyOptions } from './hub-reader-policy';
export { hubReaderTrust, type HubReaderTrustOptions } from './hub-reader-trust';
export {
  type LayerBucketPolicy,
  layerBucketPolicy,
  type LayerBucketPolicyOptions,
  type LayerStatement,
} from './layer-bucket-policy';
export { logsEndpointPolicy } from './logs-endpoint-policy';
export {
  organizationEndpointPolicy,
  type OrganizationEndpointPolicyOptions,
} from './organization-endpoint-policy';
export { type PipelineAccess, pipelinePolicy } from './pipeline/pipeline-policy';
export { type PipelineStack, STACK_TYPES } from './pipeline/stack-types.data';
export type { PolicyCondition, PolicyDocument, PolicyStatement } from './policy-document';
export type { PolicyPlace } from './policy-place';
export { POLICY_LIMITS, type PolicyKind, policyText } from './policy-text';
export { pullEndpointPolicy } from './pull-endpoint-policy';
export { pushEndpointPolicy } from './push-endpoint-policy';
export type { RegistryEndpointPolicyOptions } from './registry-endpoint-policy';
export type { RepositoryScope } from './repository-arns';
export { repositoryPolicy, type RepositoryPolicyOptions } from './repository-policy';
export { scannerEndpointPolicy } from './scanner-endpoint-policy';
export { SERVICE_ACTIONS } from './service-actions.data';
export { sharedSubnetUsePolicy, type SharedSubnetUsePolicyOptions } from './shared-subnet-use-policy';
