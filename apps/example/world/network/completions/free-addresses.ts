import { placesOf } from '../snapshot';
import type { Completion } from './completion';

/** How many addresses of each subnet AWS keeps for itself. */
const KEPT_BY_AWS = 5;

/** How many addresses of a subnet are free: all but those of its interfaces. */
export const freeAddresses: Completion = snapshot => {
  const used = new Map<unknown, number>();
  for (const { lists } of placesOf(snapshot)) {
    for (const { SubnetId } of lists.NetworkInterfaces ?? []) {
      used.set(SubnetId, (used.get(SubnetId) ?? 0) + 1);
    }
  }
  for (const { lists } of placesOf(snapshot)) {
    for (const subnet of lists.Subnets ?? []) {
      const prefixLength = Number(String(subnet.CidrBlock).split('/')[1]);
      const free = 2 ** (32 - prefixLength) - KEPT_BY_AWS - (used.get(subnet.SubnetId) ?? 0);
      subnet.AvailableIpAddressCount ??= free;
    }
  }
};
