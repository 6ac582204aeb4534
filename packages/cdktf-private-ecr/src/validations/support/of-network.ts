import type { EndpointSelection } from '../../endpoints/selected-services';
import type { Construct } from '../../terraform';
import { oneSubnetPerZone } from '../one-subnet-per-zone';
import { overlappingCidrs } from '../overlapping-cidrs';
import type { TextSubject } from '../plain-text';
import { rangeSize } from '../range-size';
import { twoZones } from '../two-zones';
import { validate } from './validation';

/** The subnets of one purpose, and the ranges that must hold them. */
export interface NetworkToValidate {
  readonly region: string;
  readonly zones: Readonly<Record<string, { readonly cidr: string; readonly subnetId?: string }>>;
  readonly within?: readonly string[];
  readonly singleZone?: boolean | undefined;
  /** Ranges of other subnets beside these, by the property that each stands in. */
  readonly further?: Readonly<Record<string, string>>;
}

/** Validates where endpoints or tasks stand. */
export function validateNetwork(construct: Construct, network: NetworkToValidate): void {
  const { region, zones, within, singleZone = false, further = {} } = network;
  const ranges = {
    ...Object.fromEntries(
      Object.entries(zones).map(([zone, { cidr }]) => [`zones[${JSON.stringify(zone)}]`, cidr]),
    ),
    ...further,
  };
  validate(construct, oneSubnetPerZone, () => ({ region, zones }));
  validate(construct, twoZones, () => ({ zones: Object.keys(zones), singleZone }));
  validate(construct, overlappingCidrs, () => ({ apart: ranges, ...(within && { within }) }));
  validate(construct, rangeSize, () => ranges);
}

/** Ranges by zone in the form in which subnets that exist are named too. */
export function cidrsOf(zones: Readonly<Record<string, string>>): Record<string, { cidr: string }> {
  return Object.fromEntries(Object.entries(zones).map(([zone, cidr]) => [zone, { cidr }]));
}

/** Tags by the property that each stands in, keys as well as values. */
export function tagTexts(
  tags: Readonly<Record<string, string>> = {},
  property = 'tags',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => [
      [`${property}[${JSON.stringify(key)}]`, value],
      [`${property} (key ${JSON.stringify(key)})`, key],
    ]),
  );
}

/** Texts of what endpoints are made of, by the property that each stands in. */
export function endpointTexts({ organizationId, layerBucket, endpoints }: EndpointTexts): TextSubject {
  const services = endpoints?.services ?? [];
  return {
    organizationId,
    layerBucket,
    ...Object.fromEntries(services.map((service, place) => [`endpoints.services[${place}]`, service])),
  };
}

interface EndpointTexts {
  readonly organizationId?: string;
  readonly layerBucket?: string;
  readonly endpoints?: EndpointSelection;
}
