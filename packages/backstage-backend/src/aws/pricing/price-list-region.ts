import { partitionOf } from '@private-ecr/core';

/** Where the Price List answers, by how the names of the Regions nearby begin; the first holds for all others. */
const ENDPOINT_REGIONS = [
  ['us-east-1', /^(?:us|ca|sa|mx)-/],
  ['eu-central-1', /^(?:eu|me|af|il)-/],
  ['ap-south-1', /^ap-/],
] as const;

/**
 * The Region to ask for the prices of another one.
 *
 * @returns undefined outside of the partition `aws`: its Price List is not to be asked with credentials of others
 */
export function priceListRegion(region: string): string | undefined {
  if (partitionOf(region)?.id !== 'aws') return undefined;
  const [fallback] = ENDPOINT_REGIONS;
  return (ENDPOINT_REGIONS.find(([, names]) => names.test(region)) ?? fallback)[0];
}
