/**
 * Constructs that generate Terraform for pulling Amazon ECR images from private subnets.
 *
 * Model: a construct stands in one account and one Region and makes its resources with the provider it is given. What
 * one state tells another crosses as a contract, an input variable, never as a read of the other's state. What can be
 * judged before anything is written is judged at synth; the rest Terraform checks of the contracts.
 */
export { Contract, type ContractPath, type ContractProps } from './contracts/contract';
export type { ExistingProfile } from './dns/profile';
export type { EndpointPolicyOptions } from './endpoints/endpoint-policies';
export type { EndpointOverride } from './endpoints/interface-endpoints';
export type { ExistingS3Gateway } from './endpoints/s3-gateway';
export type { EndpointSelection } from './endpoints/selected-services';
export type { ExistingVpc, NewVpc } from './network/hub-network';
export type { BroughtVpc, NewStandaloneVpc } from './network/standalone-network';
export type { CidrByZone, ZoneSubnet } from './network/zone-subnets';
export type { PlacementProps } from './placement';
export type { FurtherBucket } from './policies';
export { PrivateEcrHub, type PrivateEcrHubProps } from './private-ecr-hub';
export { PrivateEcrShare, type PrivateEcrShareProps } from './private-ecr-share';
export { PrivateEcrSpoke, type PrivateEcrSpokeProps } from './private-ecr-spoke';
export { PrivateEcrTeam, type PrivateEcrTeamProps } from './private-ecr-team';
export { PrivateEcrVpc, type PrivateEcrVpcProps } from './private-ecr-vpc';
export type { InternetRoute } from './sharing/shared-subnets';
export type { Connectivity } from './sharing/team-ingress';
export { AccountStack, type AccountStackProps } from './stacks/account-stack';
export type { StateBackend } from './stacks/backend';
export { sharedSubnetsNetwork, spokeNetwork, type TeamNetwork } from './team/team-network';
export type { ExistingTransitGateway } from './transit-gateway/hub-transit-gateway';
export { type Definition, parseDefinition } from './definition/parse-definition';
export {
  type RenderedRemoval,
  type RenderedRequest,
  type RenderOptions,
  renderRemoval,
  renderRequest,
} from './definition/render-request';
export { type DivergedDefinitions, mergeDefinitions } from './definition/merge-definitions';
export { changedTeam, withoutTeam, withTeam } from './definition/team-entries';
export { addressSpaceOf, type TeamAddressSpace } from './definition/address-space';
export { parseYaml } from './definition/parse-yaml';
export { parseTeam } from './definition/parse-team';
export { planStacks, type StackInputs, type StackPlan } from './definition/stack-plan';
export { addStacks, synthesise, type Synthesis, type SynthesisOptions } from './definition/synthesise';
export { SynthesisRefusedError } from './definition/synthesis-refused-error';
export { type Written, writeSynthesis } from './definition/write-synthesis';
export { type PlannedService, plannedServices } from './definition/service-workload';
export type { TracedService } from './definition/trace-services';
