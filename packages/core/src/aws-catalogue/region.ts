import { type Partition, PARTITIONS } from './partitions.data';
import { type Region, REGIONS } from './regions.data';

const regionsByName = new Map(REGIONS.map(region => [region.name, region]));
const partitionsById = new Map<string, Partition>(PARTITIONS.map(partition => [partition.id, partition]));

/** The names of all Regions in the table. */
export const REGION_NAMES: readonly string[] = [...regionsByName.keys()].sort();

/** Regions by the prefix of their zone ids, where it is public. */
const regionsByAzIdPrefix = new Map(
  REGIONS.flatMap(({ name, azIdPrefix }) => (azIdPrefix === undefined ? [] : [[azIdPrefix, name] as const])),
);

/** What is known of a Region, or undefined for a name that is in no table of AWS that we know. */
export function regionInfo(region: string): Region | undefined {
  return regionsByName.get(region);
}

export function isKnownRegion(region: string): boolean {
  return regionsByName.has(region);
}

/** A partition by the id that stands in ARNs. */
export function partitionById(id: string): Partition | undefined {
  return partitionsById.get(id);
}

/** The partition of a Region, or undefined for a Region that is not in the table. */
export function partitionOf(region: string): Partition | undefined {
  const found = regionsByName.get(region);
  return found && partitionsById.get(found.partition);
}

/**
 * The Region that an Availability Zone lies in, by the zone's id, which is the same in all accounts.
 *
 * @param availabilityZoneId - such as `euw1-az2`, or `usw2-lax1-az1` for a Local Zone
 * @returns undefined for another text, and for zones of Regions whose prefix is not public
 */
export function regionOfZoneId(availabilityZoneId: string): string | undefined {
  const [, prefix] = /^([a-z]{3,5}\d{1,2})(?:-[a-z]{2,5}\d)?-az\d{1,2}$/.exec(availabilityZoneId) ?? [];
  return prefix === undefined ? undefined : regionsByAzIdPrefix.get(prefix);
}

/**
 * The bucket that ECR keeps image layers of a Region in.
 *
 * @param region - the Region of the registry
 * @param override - the name where somebody knows better: it is not public for China and the partitions apart
 * @returns undefined where the name is not known
 */
export function layerBucket(region: string, override?: string): string | undefined {
  return override ?? regionsByName.get(region)?.layerBucket;
}
