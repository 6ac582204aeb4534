import type { Construct } from '../../terraform';
import { oneSubnetPerZone } from '../one-subnet-per-zone';
import { overlappingCidrs } from '../overlapping-cidrs';
import { twoZones } from '../two-zones';
import { validate } from './validation';

/** The subnets of one purpose, and the ranges that must hold them. */
export interface NetworkToValidate {
  readonly region: string;
  readonly zones: Readonly<Record<string, { readonly cidr: string; readonly subnetId?: string }>>;
  readonly within?: readonly string[];
  readonly singleZone?: boolean | undefined;
}

/** Validates where endpoints or tasks stand. */
export function validateNetwork(construct: Construct, network: NetworkToValidate): void {
  const { region, zones, within, singleZone = false } = network;
  validate(construct, oneSubnetPerZone, () => ({ region, zones }));
  validate(construct, twoZones, () => ({ zones: Object.keys(zones), singleZone }));
  validate(construct, overlappingCidrs, () => ({
    apart: Object.fromEntries(
      Object.entries(zones).map(([zone, { cidr }]) => [`zones[${JSON.stringify(zone)}]`, cidr]),
    ),
    ...(within && { within }),
  }));
}

/** Ranges by zone in the form in which subnets that exist are named too. */
export function cidrsOf(zones: Readonly<Record<string, string>>): Record<string, { cidr: string }> {
  return Object.fromEntries(Object.entries(zones).map(([zone, cidr]) => [zone, { cidr }]));
}

/** Tags by the property that each stands in, keys as well as values. */
export function tagTexts(tags: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => [
      [`tags[${JSON.stringify(key)}]`, value],
      [`tags (key ${JSON.stringify(key)})`, key],
    ]),
  );
}
