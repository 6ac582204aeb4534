import type { Located, Subnet } from '../../snapshot';

/**
 * Whether two subnets are in one Availability Zone. Zones are compared by id; their names mean the same only within
 * one account.
 *
 * @returns undefined where that is not known
 */
export function inSameZone(
  a: Located<Subnet> | undefined,
  b: Located<Subnet> | undefined,
): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [idA, idB] = [a.entry.AvailabilityZoneId, b.entry.AvailabilityZoneId];
  if (idA !== undefined && idB !== undefined) return idA === idB;
  const [nameA, nameB] = [a.entry.AvailabilityZone, b.entry.AvailabilityZone];
  if (nameA === undefined || nameB === undefined || a.ownerId !== b.ownerId) return undefined;
  return nameA === nameB;
}

/** What a zone is called in a sentence. */
export function zoneName(subnet: Located<Subnet> | undefined): string {
  return subnet?.entry.AvailabilityZoneId ?? subnet?.entry.AvailabilityZone ?? 'an unknown zone';
}
