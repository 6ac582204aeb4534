import { endpointService, type HostService, isRegionName, serviceOfHost } from '../../aws-catalogue';

/** Ends of AWS's own API names. */
const SUFFIXES = ['.amazonaws.com', '.amazonaws.com.cn', '.amazonaws.eu', '.api.aws'];

/** First labels of API names that have two before the Region; others with two belong to somebody's resource. */
const API_LABELS = new Set(['api', 'control', 'data', 'ingest', 'query', 'runtime', 'streams']);

/** Labels before the Region under which resources lie: load balancers, databases, clusters. */
const RESOURCE_LABELS = new Set(['elb', 'execute-api', 'lambda-url']);

/**
 * The service of AWS that a host belongs to, also one that the catalogue does not list.
 *
 * @returns `undefined` for hosts of resources, such as databases and load balancers
 */
export function awsHost(name: string): HostService | undefined {
  return serviceOfHost(name) ?? unlistedService(name);
}

/** `SERVICE.REGION.SUFFIX`, the form of nearly all API names. */
function unlistedService(name: string): HostService | undefined {
  const suffix = SUFFIXES.find(candidate => name.endsWith(candidate));
  if (suffix === undefined) return undefined;
  const labels = name.slice(0, -suffix.length).split('.');
  // The names of services that have one for all Regions, such as sts.
  if (labels.length === 1) {
    const [global = ''] = labels;
    return endpointService(global) === undefined ? undefined : { service: global, dualStack: false };
  }
  const region = labels.at(-1) ?? '';
  const own = labels.slice(0, -1);
  const isApi = own.length === 1 || (own.length === 2 && API_LABELS.has(own[0] ?? ''));
  if (!isApi || own.some(label => RESOURCE_LABELS.has(label))) return undefined;
  const service = own.join('.');
  const dualStack = suffix === '.api.aws';
  if (isRegionName(region)) return { service, region, dualStack };
  // A word in place of the Region, as people write it who do not want to show theirs.
  return endpointService(service) === undefined ? undefined : { service, dualStack };
}
