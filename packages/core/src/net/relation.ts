import type { Address } from './address';
import type { Cidr } from './cidr';

/** Whether every address of `inner` is one of `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether two ranges have an address in common. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** Whether an address lies in a range. */
export function ipInCidr({ family, value }: Address, cidr: Cidr): boolean {
  return family === cidr.family && cidr.first <= value && value <= cidr.last;
}
