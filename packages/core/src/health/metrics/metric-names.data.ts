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

/**
 * What CloudWatch publishes for NAT gateways. What is billed is what comes in from both sides.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html
 */
export const NAT_GATEWAY_METRICS = {
  namespace: 'AWS/NATGateway',
  dimension: 'NatGatewayId',
  billedBytes: ['BytesInFromSource', 'BytesInFromDestination'],
} as const;

/**
 * What CloudWatch publishes for repositories of ECR.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-repository-metrics.html
 */
export const REPOSITORY_METRICS = {
  namespace: 'AWS/ECR',
  dimension: 'RepositoryName',
  pulls: 'RepositoryPullCount',
} as const;
