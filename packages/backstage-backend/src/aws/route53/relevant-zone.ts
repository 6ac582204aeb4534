import { normalizeDnsName, PARTITIONS } from '@private-ecr/core';

/** What the names of AWS's services and registries end in. */
const SERVICE_SUFFIXES: readonly string[] = PARTITIONS.flatMap(partition => [
  partition.dnsSuffix,
  partition.dualStackDnsSuffix,
  partition.dualStackRegistrySuffix,
]);

/**
 * Whether a zone may answer for a name that a pull looks up: one of AWS's, or the host of an image. The others are not
 * read: accounts have hundreds of private zones, and Route 53 answers five calls a second.
 */
export function mayAnswer(zoneName: string, imageHosts: readonly string[]): boolean {
  const zone = normalizeDnsName(zoneName);
  return (
    SERVICE_SUFFIXES.some(suffix => isWithin(suffix, zone) || isWithin(zone, suffix)) ||
    imageHosts.some(host => isWithin(host, zone))
  );
}

function isWithin(name: string, domain: string): boolean {
  return domain === '' || name === domain || name.endsWith(`.${domain}`);
}
