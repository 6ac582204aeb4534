/**
 * What one Terraform state publishes for another: the output `contract` of a hub, of a share, of a spoke.
 *
 * Model: plain JSON that crosses accounts and releases, so it carries its kind and version. Reading follows two laws:
 * a contract of another kind or version is refused before any other field is looked at, and a field that this release
 * does not know is ignored. Values that are not known when stacks are synthesised are checked by Terraform itself,
 * from the list that `contractChecks` gives.
 */
export { type ContractCheck, contractChecks, type ContractExpectation } from './contract-checks';
export { contractJsonSchema } from './contract-json-schema';
export { CONTRACT_VERSIONS, type ContractKind } from './contract-version';
export { type HubContract, hubContractSchema } from './hub-contract';
export { parseHubContract, parseShareContract, parseSpokeContract } from './parse-contract';
export { type ShareContract, shareContractSchema } from './share-contract';
export { type SpokeContract, spokeContractSchema } from './spoke-contract';
