import { type EndpointService, ENDPOINT_SERVICES } from './endpoint-services.data';
import { PARTITIONS } from './partitions.data';
import { partitionOf } from './region';
import { REGION_FORM } from './region-name';

const servicesByShortName = new Map(ENDPOINT_SERVICES.map(service => [service.shortName, service]));

const REGION_AND_SERVICE = new RegExp(`^(${REGION_FORM})\\.(.+)$`);
const COMMON_PREFIX = 'com.amazonaws';
const PREFIXES: readonly string[] = [
  COMMON_PREFIX,
  ...PARTITIONS.flatMap(partition =>
    'ownServiceNamePrefix' in partition ? [partition.ownServiceNamePrefix] : [],
  ),
];

/** A service of the table by its short name, or undefined for one that only its name is known of. */
export function endpointService(shortName: string): EndpointService | undefined {
  return servicesByShortName.get(shortName);
}

/**
 * The name under which AWS lists an endpoint service: `com.amazonaws.eu-west-1.ecr.api`.
 *
 * @param service - a short name, in the table or not, or a full service name, which is returned as it is
 * @param region - the Region of the endpoint
 */
export function serviceName(service: string, region: string): string {
  if (isFullServiceName(service)) return service;
  const hasOwnPrefix = servicesByShortName.get(service)?.ownPrefixRegions?.includes(region) ?? false;
  const prefix = (hasOwnPrefix && partitionOf(region)?.ownServiceNamePrefix) || COMMON_PREFIX;
  return `${prefix}.${region}.${service}`;
}

/**
 * The short name of a full service name, with its Region: the way back from {@link serviceName}.
 *
 * @returns undefined for a name of another form, such as that of somebody's own endpoint service (`…vpce-svc-…`)
 */
export function parseServiceName(
  name: string,
): { readonly service: string; readonly region: string } | undefined {
  const prefix = PREFIXES.find(candidate => name.startsWith(`${candidate}.`));
  if (prefix === undefined) return undefined;
  const [, region, service] = REGION_AND_SERVICE.exec(name.slice(prefix.length + 1)) ?? [];
  if (region === undefined || service === undefined || service.startsWith('vpce-svc-')) return undefined;
  return { service, region };
}

function isFullServiceName(service: string): boolean {
  return PREFIXES.some(prefix => service.startsWith(`${prefix}.`)) || service.startsWith('aws.');
}
