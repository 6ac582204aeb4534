/**
 * What CloudWatch publishes for interface endpoints; gateway endpoints publish nothing. A period without traffic has no
 * datapoint. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-cloudwatch-metrics.html
 */
export const ENDPOINT_NAMESPACE = 'AWS/PrivateLinkEndpoints';

/** The metrics that health reads, each as a `Sum`. */
export const ENDPOINT_METRICS = {
  bytesProcessed: 'BytesProcessed',
  newConnections: 'NewConnections',
  packetsDropped: 'PacketsDropped',
  resetsReceived: 'RstPacketsReceived',
} as const;
export type EndpointMetric = keyof typeof ENDPOINT_METRICS;

/** Dimensions; the names have spaces. A query gives the first four, and `subnetId` for one zone. */
export const ENDPOINT_DIMENSIONS = {
  vpcId: 'VPC Id',
  endpointId: 'VPC Endpoint Id',
  endpointType: 'Endpoint Type',
  serviceName: 'Service Name',
  subnetId: 'Subnet Id',
} as const;
