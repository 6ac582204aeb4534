import { REGIONS } from './regions.data';
import { entriesOf, ownerOf, type World } from './world';

/** One Availability Zone, under the name that an account has for it. */
export interface Zone {
  readonly name: string;
  readonly id: string;
}

/**
 * The zones of a Region as an account names them. Which name stands for which zone differs by account; where the
 * account's own subnets say it, they are believed, and the other zones get the names that are left, in order.
 */
export function zonesOf(world: World, accountId: string, region: string): readonly Zone[] {
  const own = entriesOf(world, accountId, region, 'Subnets').filter(
    subnet => ownerOf('Subnets', subnet, accountId) === accountId,
  );
  const known = new Map<string, string>();
  for (const { AvailabilityZoneId: id, AvailabilityZone: name } of own) {
    if (typeof id === 'string' && typeof name === 'string') known.set(id, name);
  }
  const [prefix, ...numbers] = REGIONS[region]?.zones ?? [''];
  const ids = [...new Set([...numbers.map(number => `${prefix}-az${number}`), ...known.keys()])];
  const names = ids.map((_, index) => `${region}${'abcdefghij'.charAt(index)}`);
  const free = names.filter(name => ![...known.values()].includes(name));
  return ids
    .map(id => ({ id, name: known.get(id) ?? free.shift() ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
