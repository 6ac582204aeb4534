import { regionInfo, regionOfZoneId } from '@private-ecr/core';
import { isKnown, type Validation, type Violation } from './support/validation';

/** Subnets of one purpose. */
export interface ZonesSubject {
  readonly region: string;
  /** By what was written as the id of an Availability Zone. */
  readonly zones: Readonly<Record<string, { readonly subnetId?: string }>>;
}

/**
 * An interface endpoint takes one subnet in each Availability Zone (`DuplicateSubnetsInSameZone` otherwise), and zones
 * are named by id: names differ between accounts.
 */
export const oneSubnetPerZone: Validation<ZonesSubject> = {
  id: 'one-subnet-per-zone',
  check: ({ region, zones }) => [...wrongZones(region, Object.keys(zones)), ...repeatedSubnets(zones)],
};

function wrongZones(region: string, zones: readonly string[]): Violation[] {
  const prefix = regionInfo(region)?.azIdPrefix;
  return zones.flatMap(zone => {
    const regionOfZone = regionOfZoneId(zone);
    if (regionOfZone === region) return [];
    // Of some Regions the prefix is not public, so any that is no other Region's may be theirs.
    if (prefix === undefined && regionOfZone === undefined && /^[a-z][a-z0-9-]{1,20}-az\d{1,2}$/.test(zone))
      return [];
    const fix =
      regionOfZone === undefined
        ? 'name the zone by its id: aws ec2 describe-availability-zones prints it as ZoneId'
        : `name a zone of ${region}: this one lies in ${regionOfZone}`;
    return [
      {
        path: 'zones',
        found: zone,
        allowed: `ids of Availability Zones of ${region}, such as ${prefix ?? 'xyz1'}-az1`,
        fix,
      },
    ];
  });
}

function repeatedSubnets(zones: ZonesSubject['zones']): Violation[] {
  const seen = new Map<string, string>();
  return Object.entries(zones).flatMap(([zone, { subnetId }]) => {
    if (subnetId === undefined || !isKnown(subnetId)) return [];
    const other = seen.get(subnetId);
    seen.set(subnetId, zone);
    if (other === undefined) return [];
    return [
      {
        path: `zones[${JSON.stringify(zone)}].subnetId`,
        found: subnetId,
        allowed: 'one subnet for each Availability Zone',
        fix: `name the subnet that lies in ${zone}: this one stands for ${other} already`,
      },
    ];
  });
}
