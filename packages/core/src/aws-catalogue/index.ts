/**
 * The one home of AWS's names: partitions, Regions and endpoint services, each a table.
 *
 * Nothing outside this folder spells a service name, a DNS zone or a layer bucket. A service that is not in the table
 * can still be named; a Region or a name that is not known is `undefined`, never guessed.
 */
export { type ConsoleLink, CONSOLE_LINKS } from './console-links.data';
export { type ConsoleSubject, consoleUrl } from './console-url';
export { dnsNames, dualStackDnsNames, type ServiceDnsName } from './dns-names';
export {
  type DnsNameTemplate,
  type EndpointService,
  ENDPOINT_SERVICES,
  type ServicePurpose,
} from './endpoint-services.data';
export type { NameTemplate } from './name-template';
export { type Partition, type PartitionId, PARTITIONS } from './partitions.data';
export { PRESET_IDS, presetEndpoints } from './presets';
export { type Preset, type PresetId, PRESETS } from './presets.data';
export { pullThroughCachePrefix } from './pull-through-cache';
export {
  isKnownRegion,
  layerBucket,
  partitionById,
  partitionOf,
  REGION_NAMES,
  regionInfo,
  regionOfZoneId,
} from './region';
export { isRegionName } from './region-name';
export { type Region, REGIONS } from './regions.data';
export { VPC_QUOTAS } from './vpc-quotas.data';
export { endpointService, parseServiceName, serviceName } from './service-name';
export { type HostService, serviceOfHost } from './service-of-host';
