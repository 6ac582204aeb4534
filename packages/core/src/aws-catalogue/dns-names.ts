import type { DnsNameTemplate } from './endpoint-services.data';
import { nameIn } from './name-template';
import { partitionOf } from './region';
import { endpointService } from './service-name';

/** A name that a service is asked for by, in one Region. */
export interface ServiceDnsName {
  readonly name: string;
  /** Whether the name itself is asked for. */
  readonly apex: boolean;
  /** Whether names one label below are asked for. */
  readonly wildcard: boolean;
}

/**
 * The names of a service that must answer with private addresses, in one Region.
 *
 * A zone carries the name; where `wildcard` is true it needs a `*` record besides its apex.
 *
 * @returns empty for a service or a Region that is not in the table
 */
export function dnsNames(shortName: string, region: string): readonly ServiceDnsName[] {
  return expand(endpointService(shortName)?.dnsNames, region);
}

/** The dual-stack names of a service: recognised, but answered by no zone by default. */
export function dualStackDnsNames(shortName: string, region: string): readonly ServiceDnsName[] {
  return expand(endpointService(shortName)?.dualStackNames, region);
}

function expand(templates: readonly DnsNameTemplate[] | undefined, region: string): ServiceDnsName[] {
  const partition = partitionOf(region);
  if (partition === undefined) return [];
  return (templates ?? []).map(({ template, apex, wildcard }) => ({
    name: nameIn(template, region, partition),
    apex,
    wildcard,
  }));
}
