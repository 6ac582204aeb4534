/** Who publishes a contract: the stack whose output `contract` it is. */
export type ContractKind = 'hub' | 'share' | 'spoke';

/**
 * The versions that this release reads.
 *
 * A version is raised when a consumer of the one before would misread the contract: a field gone, renamed, or of
 * another meaning. A further field does not raise it: readers ignore fields they do not know, so a newer hub serves
 * older consumers.
 */
export const CONTRACT_VERSIONS: Readonly<Record<ContractKind, readonly number[]>> = {
  hub: [1],
  share: [1],
  spoke: [1],
};
