/**
 * What IAM policies make of one call: those of a VPC endpoint, of a role, who may assume it, and of a repository.
 *
 * The model: a policy is read once, by the reader of its kind, into statements; a statement holds where all its clauses
 * do (action, resource, principal, conditions); each clause answers yes, no or unknown. The module knows only the
 * request: what nobody stated about it, and what of the policy language has no row or rule here, is unknown and never
 * allows. It reads nothing else, and throws for no document.
 *
 * The laws: a certain Deny beats everything; an Allow is needed; what is unknown decides only where it could change the
 * answer; the order of statements changes nothing; forgetting a fact keeps the answer or makes it unknown; a certain
 * answer is also an independent evaluator's.
 */
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
export {
  type AttachedPolicy,
  type InlinePolicy,
  isBuiltInPolicy,
  readRolePolicies,
  type RolePolicies,
} from './role-policies';
export { readTrustPolicy } from './trust-policy';
export type { Clause, PolicyStatement, StatementSource } from './statement';
