import {
  ENDPOINT_DIMENSIONS,
  ENDPOINT_METRICS,
  ENDPOINT_NAMESPACE,
  parseServiceName,
  REPOSITORY_METRICS,
  requiredEndpoints,
} from '@private-ecr/core';
import type { Network } from '../network/network';
import { type Entry, placesOf } from '../network/snapshot';
import { endpointVpcIds } from './places';
import type { Planned } from './planned';
import { repositoriesOf } from './repositories';
import { seriesOver, type Series } from './series';

/** Bytes through an endpoint of ECR for each task that starts: a token, a manifest. */
const BYTES_PER_START = 24_000;
const DAYS_PER_MONTH = 30;
const BYTES_PER_GIGABYTE = 1_000_000_000;
const BYTES_PER_MEGABYTE = 1_000_000;
const CONNECTIONS_PER_MEGABYTE = 2;

/** A metric of CloudWatch, as the sandbox takes it. */
export interface Metric extends Series {
  readonly accountId: string;
  readonly region: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Record<string, string>;
}

/** What endpoints carried and repositories were asked for, in the month before `now` and for a while after. */
export function metricsOf(services: readonly Planned[], network: Network, now: Date): Metric[] {
  return [...endpointMetrics(services, network, now), ...repositoryMetrics(services, now)];
}

function endpointMetrics(services: readonly Planned[], network: Network, now: Date): Metric[] {
  return placesOf(network.snapshot).flatMap(({ accountId, region, lists }) =>
    (lists.VpcEndpoints ?? [])
      .filter(({ VpcEndpointType }) => VpcEndpointType === 'Interface')
      .flatMap(endpoint => {
        const service = parseServiceName(String(endpoint.ServiceName))?.service ?? '';
        const users = services.filter(each => isServedBy(each, endpoint, service, network));
        const bytesPerDay = users.reduce((total, each) => total + bytesOfDay(each, service), 0);
        const daily: Record<keyof typeof ENDPOINT_METRICS, number> = {
          bytesProcessed: bytesPerDay,
          newConnections: Math.ceil((bytesPerDay / BYTES_PER_MEGABYTE) * CONNECTIONS_PER_MEGABYTE),
          packetsDropped: 0,
          resetsReceived: 0,
        };
        return (Object.keys(daily) as (keyof typeof ENDPOINT_METRICS)[]).flatMap(metric =>
          seriesOver(daily[metric], now).map(series => ({
            accountId,
            region,
            namespace: ENDPOINT_NAMESPACE,
            metricName: ENDPOINT_METRICS[metric],
            dimensions: {
              [ENDPOINT_DIMENSIONS.vpcId]: String(endpoint.VpcId),
              [ENDPOINT_DIMENSIONS.endpointId]: String(endpoint.VpcEndpointId),
              [ENDPOINT_DIMENSIONS.endpointType]: 'Interface',
              [ENDPOINT_DIMENSIONS.serviceName]: String(endpoint.ServiceName),
            },
            ...series,
          })),
        );
      }),
  );
}

/** Whether a service calls through an endpoint: it needs it or its code asks it, and it stands where that calls. */
function isServedBy(
  { team, planned, facts }: Planned,
  endpoint: Entry,
  service: string,
  network: Network,
): boolean {
  const isNeeded = requiredEndpoints(planned.workload).needs.some(need => need.service === service);
  if (!isNeeded && facts.runtimeMegabytesPerDay[service] === undefined) return false;
  return endpointVpcIds(team, network).includes(String(endpoint.VpcId));
}

function bytesOfDay({ facts }: Planned, service: string): number {
  const runtime = (facts.runtimeMegabytesPerDay[service] ?? 0) * BYTES_PER_MEGABYTE;
  if (service === 'logs') return runtime + (facts.logGigabytesPerMonth * BYTES_PER_GIGABYTE) / DAYS_PER_MONTH;
  if (service === 'ecr.api' || service === 'ecr.dkr') return runtime + facts.pullsPerDay * BYTES_PER_START;
  return runtime;
}

function repositoryMetrics(services: readonly Planned[], now: Date): Metric[] {
  return repositoriesOf(services).flatMap(({ service, accountId, region, name }) =>
    seriesOver(service.facts.pullsPerDay, now).map(series => ({
      accountId,
      region,
      namespace: REPOSITORY_METRICS.namespace,
      metricName: REPOSITORY_METRICS.pulls,
      dimensions: { [REPOSITORY_METRICS.dimension]: name },
      ...series,
    })),
  );
}
