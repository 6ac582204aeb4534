import { placesOf } from '../snapshot';
import type { Completion } from './completion';

/** A subnet's state, and the name of its zone where Terraform knows the zone by its id alone: `euc1-az1`. */
export const subnets: Completion = snapshot => {
  for (const { region, lists } of placesOf(snapshot)) {
    for (const subnet of lists.Subnets ?? []) {
      subnet.State ??= 'available';
      subnet.AvailabilityZone ??= `${region}${letterOf(String(subnet.AvailabilityZoneId))}`;
    }
  }
};

function letterOf(zoneId: string): string {
  const number = Number(/-az(\d+)$/.exec(zoneId)?.[1] ?? '1');
  return String.fromCharCode('a'.charCodeAt(0) + number - 1);
}
