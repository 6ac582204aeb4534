import {
  ENDPOINT_DIMENSIONS,
  ENDPOINT_METRICS,
  ENDPOINT_NAMESPACE,
  type EndpointMetric,
  NAT_GATEWAY_METRICS,
  type NatGateway,
  REPOSITORY_METRICS,
  type VpcEndpoint,
} from '@private-ecr/core';
import type { WantedMetric } from './metric-data';

/** What goes wrong with an endpoint, and against how much traffic. */
const TRAFFIC_METRICS: readonly EndpointMetric[] = [
  'bytesProcessed',
  'newConnections',
  'packetsDropped',
  'resetsReceived',
];
/** What is billed. */
const USAGE_METRICS: readonly EndpointMetric[] = ['bytesProcessed'];

/** The recent traffic of interface endpoints: gateway endpoints publish nothing. */
export function trafficMetrics(endpoints: readonly VpcEndpoint[]): readonly WantedMetric[] {
  return endpoints
    .filter(isInterface)
    .flatMap(endpoint => TRAFFIC_METRICS.map(metric => ofEndpoint(endpoint, metric)));
}

/** What endpoints and NAT gateways carried. */
export function usageMetrics(
  endpoints: readonly VpcEndpoint[],
  natGateways: readonly NatGateway[],
): readonly WantedMetric[] {
  return [
    ...endpoints
      .filter(isInterface)
      .flatMap(endpoint => USAGE_METRICS.map(metric => ofEndpoint(endpoint, metric))),
    ...natGateways.flatMap(({ NatGatewayId }) =>
      NAT_GATEWAY_METRICS.billedBytes.map(MetricName => ({
        Namespace: NAT_GATEWAY_METRICS.namespace,
        MetricName,
        Dimensions: [{ Name: NAT_GATEWAY_METRICS.dimension, Value: NatGatewayId }],
      })),
    ),
  ];
}

/** How often a repository's images were pulled. */
export function pullsMetric(repositoryName: string): WantedMetric {
  return {
    Namespace: REPOSITORY_METRICS.namespace,
    MetricName: REPOSITORY_METRICS.pulls,
    Dimensions: [{ Name: REPOSITORY_METRICS.dimension, Value: repositoryName }],
  };
}

function isInterface({ VpcEndpointType }: VpcEndpoint): boolean {
  return VpcEndpointType?.toLowerCase() === 'interface';
}

/** CloudWatch knows a metric only by all of its dimensions. */
function ofEndpoint(endpoint: VpcEndpoint, metric: EndpointMetric): WantedMetric {
  return {
    Namespace: ENDPOINT_NAMESPACE,
    MetricName: ENDPOINT_METRICS[metric],
    Dimensions: [
      { Name: ENDPOINT_DIMENSIONS.vpcId, Value: endpoint.VpcId },
      { Name: ENDPOINT_DIMENSIONS.endpointId, Value: endpoint.VpcEndpointId },
      { Name: ENDPOINT_DIMENSIONS.endpointType, Value: endpoint.VpcEndpointType ?? '' },
      { Name: ENDPOINT_DIMENSIONS.serviceName, Value: endpoint.ServiceName },
    ],
  };
}
