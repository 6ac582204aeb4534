export { requireEvery } from './combine-decisions';
export {
  ABSENT_FACT,
  type ContextFact,
  type ContextFacts,
  oneOfFacts,
  presentFact,
  unknownFact,
} from './context';
export { readEndpointPolicy } from './endpoint-policy';
export { evaluatePolicy, type PolicyDecision } from './evaluate-policy';
export { type LayerDownload, layerDownloadRequest } from './layer-download';
export { ENDPOINT_POLICY_CHARACTERS, policyCharacters } from './policy-characters';
export type { Policy } from './read-policy';
export { readRepositoryPolicy, withSameAccountRepository } from './repository-policy';
export type { IamPrincipal, PolicyRequest, RequestPrincipal } from './policy-request';
export { type AttachedPolicy, type InlinePolicy, readRolePolicies, type RolePolicies } from './role-policies';
export type { Clause, PolicyStatement, StatementSource } from './statement';
