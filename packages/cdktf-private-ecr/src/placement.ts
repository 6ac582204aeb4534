import {
  accountIdSchema,
  InvalidInputError,
  isKnownRegion,
  partitionOf,
  printValue,
  REGION_NAMES,
} from '@private-ecr/core';
import type { TerraformProvider } from './terraform';

/** Where the resources of a construct are made. */
export interface PlacementProps {
  /** The account that the provider is signed in to: 12 digits. */
  readonly accountId: string;
  /** The Region of every regional resource, such as `eu-central-1`, whichever Region the provider has. */
  readonly region: string;
  /**
   * The provider of that account; constructs never make one.
   *
   * @defaultValue the default provider of the stack
   */
  readonly provider?: TerraformProvider;
}

/** A placement that has been checked. */
export interface Placement {
  readonly accountId: string;
  readonly region: string;
  /** The partition, as it stands in ARNs. */
  readonly partition: string;
  /** Arguments of every regional resource. */
  readonly regional: { readonly region: string; readonly provider?: TerraformProvider };
  /** Arguments of every resource that has no Region: IAM, hosted zones. */
  readonly global: { readonly provider?: TerraformProvider };
}

/**
 * Checks where a construct is placed; without a known Region no name of AWS could be told.
 *
 * @throws {@link InvalidInputError} for an account or a Region that is none
 */
export function placementOf(path: string, { accountId, region, provider }: PlacementProps): Placement {
  const partition = partitionOf(region);
  const problems = [
    ...(accountIdSchema.safeParse(accountId).success
      ? []
      : [
          {
            path: 'accountId',
            found: printValue(accountId),
            allowed: 'an AWS account id of 12 digits, as text',
            fix: 'write the id of the account that the provider is signed in to',
          },
        ]),
    ...(isKnownRegion(region) && partition !== undefined
      ? []
      : [
          {
            path: 'region',
            found: printValue(region),
            allowed: REGION_NAMES.join(', '),
            fix: 'write the name of a Region of AWS',
          },
        ]),
  ];
  if (problems.length > 0 || partition === undefined) throw new InvalidInputError(path, problems);
  const global = provider === undefined ? {} : { provider };
  return { accountId, region, partition: partition.id, regional: { region, ...global }, global };
}
