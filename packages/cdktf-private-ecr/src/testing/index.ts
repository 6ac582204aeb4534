/** Builders for tests: each construct as it is right, to be changed in the one place that a test is about. */
export { aHub, EXISTING_HUB_VPC, HUB_VPC } from './a-hub';
export { aShare, SHARED_SUBNETS, SPOKE_ACCESS } from './a-share';
export { aSpoke } from './a-spoke';
export { anApp, aStack } from './a-stack';
export { aTeam, TEAM_NETWORK } from './a-team';
export { aVpc, BROUGHT_VPC, STANDALONE_VPC } from './a-vpc';
export { aHubContract, aSpokeContract } from './contracts';
export { HUB_ACCOUNT, IMAGE, ORGANIZATION_ID, REGION, TEAM_ACCOUNT } from './places';
export { problemsOf, type Refusal, refusalsOf } from './refusals';
export {
  addressesOf,
  type Arguments,
  resourcesOf,
  synthesised,
  type TerraformJson,
  theOnly,
} from './synthesised';
export {
  anOrganization,
  aRequest,
  definitionOf,
  type OrganizationDraft,
  TEAMS,
  type WrittenDefinition,
} from './an-organization';
