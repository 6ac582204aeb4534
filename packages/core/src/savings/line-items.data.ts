import type { ConnectivityMode } from './scenario';

/** Whose AWS bill a line stands on: the owner of the hub's VPC, or the team's own account. */
export type Payer = 'hub-owner' | 'team';

/** The totals of a statement that a line is added into. */
export type Total =
  | 'baselineNatOnly'
  | 'baselineNatPlusS3Gateway'
  | 'actual'
  | 'hubFixedShare'
  | 'interfaceData'
  | 's3GatewayData'
  | 'tgw'
  | 'residualNat'
  | 'hubFixedPool'
  | 'interfaceDataPool'
  | 'hubNatPool';

interface LineItemKind {
  readonly label: string;
  readonly addsTo: readonly Total[];
  readonly payer: Readonly<Record<ConnectivityMode, Payer>>;
}

/** Before: the team ran its own VPC with its own NAT gateways. */
const TEAM: LineItemKind['payer'] = { 'ram-shared-subnets': 'team', tgw: 'team', standalone: 'team' };
/** What is paid by the owner of the endpoints' VPC; a standalone VPC owns its endpoints. */
const ENDPOINT_OWNER: LineItemKind['payer'] = {
  ...TEAM,
  'ram-shared-subnets': 'hub-owner',
  tgw: 'hub-owner',
};
/** What is paid by the owner of the VPC in which the team's tasks run: with shared subnets, the hub. */
const WORKLOAD_VPC_OWNER: LineItemKind['payer'] = { ...TEAM, 'ram-shared-subnets': 'hub-owner' };

const BOTH_BASELINES = ['baselineNatOnly', 'baselineNatPlusS3Gateway'] as const;
const RESIDUAL = ['actual', 'residualNat'] as const;

/** Every kind of line, what it adds to, and who pays it on AWS's bill. NAT hours are one line of the whole VPC. */
export const LINE_ITEMS = {
  'baseline.nat-hours': { label: 'NAT gateway hours of the VPC', addsTo: BOTH_BASELINES, payer: TEAM },
  'baseline.nat-ipv4': { label: 'Public IPv4 of the NAT gateways', addsTo: BOTH_BASELINES, payer: TEAM },
  'baseline.nat-data.s3': {
    label: 'Image layers through NAT',
    addsTo: ['baselineNatOnly'],
    payer: TEAM,
  },
  'baseline.nat-data.interface': {
    label: 'AWS APIs through NAT',
    addsTo: BOTH_BASELINES,
    payer: TEAM,
  },
  'baseline.nat-data.internet': {
    label: 'Internet traffic through NAT',
    addsTo: BOTH_BASELINES,
    payer: TEAM,
  },
  'baseline.cross-az.s3': {
    label: 'Image layers crossing a zone, both directions',
    addsTo: ['baselineNatOnly'],
    payer: TEAM,
  },
  'baseline.cross-az.interface': {
    label: 'AWS APIs crossing a zone, both directions',
    addsTo: BOTH_BASELINES,
    payer: TEAM,
  },
  'baseline.cross-az.internet': {
    label: 'Internet traffic crossing a zone, both directions',
    addsTo: BOTH_BASELINES,
    payer: TEAM,
  },
  'actual.hub-share': {
    label: "Share of the hub's fixed cost",
    addsTo: ['actual', 'hubFixedShare'],
    payer: ENDPOINT_OWNER,
  },
  'actual.hub-attachment-share': {
    label: "Share of the hub's Transit Gateway attachment, among those who reach it that way",
    addsTo: ['actual', 'hubFixedShare'],
    payer: ENDPOINT_OWNER,
  },
  'actual.shared-nat': {
    label: "Share of the NAT gateways in the hub's VPC, among the teams in its subnets",
    addsTo: RESIDUAL,
    payer: WORKLOAD_VPC_OWNER,
  },
  'actual.interface-data': {
    label: 'Data through the interface endpoints',
    addsTo: ['actual', 'interfaceData'],
    payer: ENDPOINT_OWNER,
  },
  'actual.s3-gateway-data': {
    label: 'Image layers through the free S3 gateway endpoint',
    addsTo: ['actual', 's3GatewayData'],
    payer: WORKLOAD_VPC_OWNER,
  },
  'actual.tgw-attachment': {
    label: "Transit Gateway attachment of the team's VPC",
    addsTo: ['actual', 'tgw'],
    payer: TEAM,
  },
  'actual.tgw-data': { label: 'Data through the Transit Gateway', addsTo: ['actual', 'tgw'], payer: TEAM },
  'actual.nat-hours': {
    label: 'Hours of the NAT gateways that stay',
    addsTo: RESIDUAL,
    payer: WORKLOAD_VPC_OWNER,
  },
  'actual.nat-ipv4': {
    label: 'Public IPv4 of the NAT gateways that stay',
    addsTo: RESIDUAL,
    payer: WORKLOAD_VPC_OWNER,
  },
  'actual.nat-data.internet': {
    label: 'Internet traffic through NAT',
    addsTo: RESIDUAL,
    payer: WORKLOAD_VPC_OWNER,
  },
  'actual.cross-az.internet': {
    label: 'Internet traffic crossing a zone, both directions',
    addsTo: RESIDUAL,
    payer: TEAM,
  },
  'hub.endpoint-hours': {
    label: 'Interface endpoint hours, per endpoint and zone',
    addsTo: ['hubFixedPool'],
    payer: ENDPOINT_OWNER,
  },
  'hub.hosted-zones': { label: 'Private hosted zones', addsTo: ['hubFixedPool'], payer: ENDPOINT_OWNER },
  'hub.profile': { label: 'Route 53 Profile', addsTo: ['hubFixedPool'], payer: ENDPOINT_OWNER },
  'hub.profile-associations': {
    label: 'Route 53 Profile associations above 100',
    addsTo: ['hubFixedPool'],
    payer: ENDPOINT_OWNER,
  },
  'hub.tgw-attachment': {
    label: "Transit Gateway attachment of the hub's VPC",
    addsTo: ['hubFixedPool'],
    payer: ENDPOINT_OWNER,
  },
  'hub.nat-hours': {
    label: "Hours of the NAT gateways in the hub's VPC",
    addsTo: ['hubNatPool'],
    payer: ENDPOINT_OWNER,
  },
  'hub.nat-ipv4': {
    label: "Public IPv4 of the NAT gateways in the hub's VPC",
    addsTo: ['hubNatPool'],
    payer: ENDPOINT_OWNER,
  },
  'hub.interface-data': {
    label: 'Data through the interface endpoints, Regional sum',
    addsTo: ['interfaceDataPool'],
    payer: ENDPOINT_OWNER,
  },
} as const satisfies Readonly<Record<string, LineItemKind>>;

export type LineItemId = keyof typeof LINE_ITEMS;
