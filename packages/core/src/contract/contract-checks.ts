import { CONTRACT_VERSIONS, type ContractKind } from './contract-version';

/** A condition on one field of a contract, for where its value is known only when Terraform runs. */
export interface ContractCheck {
  readonly field: 'kind' | 'schemaVersion' | 'partition' | 'region' | 'hubId';
  readonly allowed: readonly (string | number)[];
  readonly errorMessage: string;
}

/** What the consumer of a contract knows of it beforehand. */
export interface ContractExpectation {
  readonly partition: string;
  readonly region: string;
  /** The hub that the consumer belongs to. @defaultValue any hub is accepted */
  readonly hubId?: string;
}

/** What a Terraform `validation` block has to check of a contract that comes in as an input variable. */
export function contractChecks(
  kind: ContractKind,
  { partition, region, hubId }: ContractExpectation,
): readonly ContractCheck[] {
  const stack = `the output "contract" of the ${kind} stack`;
  return [
    { field: 'kind', allowed: [kind], errorMessage: `This is not ${stack}: hand in that one.` },
    {
      field: 'schemaVersion',
      allowed: CONTRACT_VERSIONS[kind],
      errorMessage: `Only version ${CONTRACT_VERSIONS[kind].join(', ')} of ${stack} can be read: use the same release of Private ECR for both stacks.`,
    },
    {
      field: 'partition',
      allowed: [partition],
      errorMessage: `This stack is in the partition ${partition}: hand in ${stack} of that partition.`,
    },
    {
      field: 'region',
      allowed: [region],
      errorMessage: `This stack is in the Region ${region}: hand in ${stack} of that Region.`,
    },
    ...(hubId === undefined
      ? []
      : [
          {
            field: 'hubId' as const,
            allowed: [hubId],
            errorMessage: `This stack belongs to the hub ${hubId}: hand in ${stack} of that hub.`,
          },
        ]),
  ];
}
