import { indexSnapshot, parseSnapshot, type RegionLists } from '../../snapshot';
import type { MetricsDocument } from '..';
import { ENDPOINT_DIMENSIONS, ENDPOINT_METRICS, type EndpointMetric } from '../metrics/metric-names.data';
import type { HealthInput } from '../health';

export const HUB = '111111111111';
export const TEAM = '222222222222';
export const REGION = 'eu-west-1';
export const VPC = 'vpc-0hub';
export const COLLECTED_AT = '2026-11-01T10:00:00Z';
export const NOW = '2026-11-01T10:10:00Z';

/** Lists under AWS's names, as a test writes them. */
export type Lists = { readonly [Name in keyof RegionLists]?: readonly object[] | undefined };

export const anEndpoint = (service: string, changes: object = {}) => ({
  VpcEndpointId: `vpce-0${service.replace('.', '')}`,
  VpcEndpointType: 'Interface',
  VpcId: VPC,
  OwnerId: HUB,
  ServiceName: `com.amazonaws.${REGION}.${service}`,
  State: 'available',
  SubnetIds: ['subnet-0epa', 'subnet-0epb'],
  NetworkInterfaceIds: [`eni-0${service}a`, `eni-0${service}b`],
  PrivateDnsEnabled: true,
  DnsEntries: [{ DnsName: `vpce-0${service.replace('.', '')}-abc.${service}.${REGION}.vpce.amazonaws.com` }],
  PolicyDocument: '{"Statement":[]}',
  ...changes,
});

export const anS3Gateway = (changes: object = {}) => ({
  VpcEndpointId: 'vpce-0s3',
  VpcEndpointType: 'Gateway',
  VpcId: VPC,
  OwnerId: HUB,
  ServiceName: `com.amazonaws.${REGION}.s3`,
  State: 'available',
  RouteTableIds: ['rtb-0team'],
  PolicyDocument: '{"Statement":[]}',
  ...changes,
});

export const aSubnet = (id: string, zone: string, cidr: string, changes: object = {}) => ({
  SubnetId: `subnet-0${id}`,
  VpcId: VPC,
  OwnerId: HUB,
  CidrBlock: cidr,
  AvailabilityZoneId: `euw1-${zone}`,
  ...changes,
});

export const LOCAL_ROUTE = { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' };
export const S3_ROUTE = { DestinationPrefixListId: 'pl-6da54004', GatewayId: 'vpce-0s3', State: 'active' };

export const aRouteTable = (id: string, subnetIds: readonly string[], ...routes: object[]) => ({
  RouteTableId: `rtb-0${id}`,
  VpcId: VPC,
  OwnerId: HUB,
  Associations: subnetIds.map(SubnetId => ({ SubnetId, Main: false })),
  Routes: [LOCAL_ROUTE, ...routes],
});

const SUBNET_ARN = `arn:aws:ec2:${REGION}:${HUB}:subnet/`;

export const anAssociation = (entity: string, changes: object = {}) => ({
  associatedEntity: entity,
  associationType: entity.startsWith('arn:') ? 'RESOURCE' : 'PRINCIPAL',
  status: 'ASSOCIATED',
  ...changes,
});

export const aShare = (changes: object = {}) => ({
  resourceShareArn: `arn:aws:ram:${REGION}:${HUB}:resource-share/payments`,
  name: 'payments',
  owningAccountId: HUB,
  status: 'ACTIVE',
  associations: [
    anAssociation(TEAM),
    anAssociation(`${SUBNET_ARN}subnet-0paya`),
    anAssociation(`${SUBNET_ARN}subnet-0payb`),
  ],
  ...changes,
});

/** A hub in two zones that shares two subnets with one team; all of it is well. */
export function aHub(changes: Lists = {}): Lists {
  return {
    Vpcs: [
      {
        VpcId: VPC,
        OwnerId: HUB,
        CidrBlock: '10.0.0.0/16',
        EnableDnsSupport: true,
        EnableDnsHostnames: true,
      },
    ],
    Subnets: [
      aSubnet('epa', 'az1', '10.0.0.0/26'),
      aSubnet('epb', 'az2', '10.0.0.64/26'),
      aSubnet('paya', 'az1', '10.0.16.0/24'),
      aSubnet('payb', 'az2', '10.0.17.0/24'),
    ],
    RouteTables: [
      aRouteTable('ep', ['subnet-0epa', 'subnet-0epb']),
      aRouteTable('team', ['subnet-0paya', 'subnet-0payb'], S3_ROUTE),
    ],
    VpcEndpoints: [anEndpoint('ecr.api'), anEndpoint('ecr.dkr'), anS3Gateway()],
    NatGateways: [],
    PrefixLists: [{ PrefixListId: 'pl-6da54004', PrefixListName: `com.amazonaws.${REGION}.s3` }],
    TransitGatewayVpcAttachments: [],
    HostedZones: [],
    ProfileAssociations: [],
    ResourceShares: [aShare()],
    ...changes,
  };
}

/** A snapshot of the hub's account, and of others where given. */
export function snapshotOf(
  hub: Lists,
  others: Readonly<Record<string, Lists>> = {},
  { accountId = HUB, collectedAt = COLLECTED_AT } = {},
) {
  const accounts = Object.entries({ [accountId]: hub, ...others }).map(([id, lists]) => [
    id,
    { [REGION]: lists },
  ]);
  return indexSnapshot(
    parseSnapshot({ schemaVersion: 1, collectedAt, accounts: Object.fromEntries(accounts) as unknown }),
  );
}

export const aSeries = (
  endpointId: string,
  metric: EndpointMetric,
  changes: object = {},
  datapoints: Record<string, number> = {},
) => ({
  Namespace: 'AWS/PrivateLinkEndpoints',
  MetricName: ENDPOINT_METRICS[metric],
  Dimensions: [
    { Name: ENDPOINT_DIMENSIONS.vpcId, Value: VPC },
    { Name: ENDPOINT_DIMENSIONS.endpointId, Value: endpointId },
  ],
  Period: 300,
  Timestamps: Object.keys(datapoints),
  Values: Object.values(datapoints),
  ...changes,
});

/** Two weeks up to `NOW`, with the sums given for one endpoint in its last minutes and nothing else. */
export function metricsWith(
  sums: Partial<Record<EndpointMetric, number>> = {},
  { endpointId = 'vpce-0ecrapi', startTime = '2026-10-18T10:00:00Z', endTime = NOW } = {},
): MetricsDocument {
  const ids = [...new Set([endpointId, 'vpce-0ecrapi', 'vpce-0ecrdkr'])];
  const series = ids.flatMap(id =>
    (Object.keys(ENDPOINT_METRICS) as EndpointMetric[]).map(metric => {
      const sum = id === endpointId ? sums[metric] : undefined;
      return aSeries(id, metric, {}, sum === undefined ? {} : { '2026-11-01T10:00:00Z': sum });
    }),
  );
  return {
    schemaVersion: 1,
    accounts: {
      [HUB]: { [REGION]: [{ StartTime: startTime, EndTime: endTime, MetricDataResults: series }] },
    },
  };
}

/** All that there is to know of a hub that is well, in use, and without workloads. */
export function aHealthyInput(hub: Lists = aHub()): HealthInput {
  return {
    snapshot: snapshotOf(hub),
    metrics: metricsWith({ bytesProcessed: 9_000_000 }),
    traces: [],
    now: NOW,
  };
}
