import type { RegionalRateKey } from '../rate';

/** A filter of `pricing:GetProducts`; all are of type TERM_MATCH. */
export interface PriceListFilter {
  readonly Type: 'TERM_MATCH';
  readonly Field: string;
  readonly Value: string;
}

/** A rate that a need's answer holds, found by the end of its usage type. */
export interface WantedRate {
  readonly key: RegionalRateKey | 'vpceGb';
  /**
   * The usage type after the Region's prefix. Prefixes are matched by shape and never listed: even in one Region some
   * usage types carry one and others none.
   */
  readonly usageType: RegExp;
}

/** One GetProducts call, and what to read from its answer. */
export interface PriceListNeed {
  readonly serviceCode: string;
  /** Beside the Region. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly wanted: readonly WantedRate[];
}

const natGroup = { productFamily: 'NAT Gateway', group: 'NGW:NatGateway' };

/** Everything that is read from the Price List, a row per call. */
export const PRICE_LIST_NEEDS = {
  nat: {
    serviceCode: 'AmazonEC2',
    attributes: { ...natGroup, operation: 'NatGateway' },
    wanted: [
      { key: 'natHour', usageType: /^(?:[A-Z]{2,4}\d?-)?NatGateway-Hours$/ },
      { key: 'natGb', usageType: /^(?:[A-Z]{2,4}\d?-)?NatGateway-Bytes$/ },
    ],
  },
  regionalNat: {
    serviceCode: 'AmazonEC2',
    attributes: { ...natGroup, operation: 'RegionalNatGateway' },
    wanted: [
      { key: 'regionalNatHour', usageType: /(?:^|-)RegionalNatGateway-Hours$/ },
      { key: 'regionalNatGb', usageType: /(?:^|-)RegionalNatGateway-Bytes$/ },
    ],
  },
  interfaceEndpoint: {
    serviceCode: 'AmazonVPC',
    attributes: { productFamily: 'VpcEndpoint', group: 'VPCE:VpcEndpoint', operation: 'VpcEndpoint' },
    wanted: [
      { key: 'vpceHour', usageType: /(?:^|-)VpcEndpoint-Hours$/ },
      { key: 'vpceGb', usageType: /(?:^|-)VpcEndpoint-Bytes$/ },
    ],
  },
  publicIpv4: {
    serviceCode: 'AmazonVPC',
    attributes: { group: 'VPCPublicIPv4Address' },
    wanted: [{ key: 'ipv4Hour', usageType: /(?:^|-)PublicIPv4:InUseAddress$/ }],
  },
  transitGateway: {
    serviceCode: 'AmazonVPC',
    attributes: { group: 'AWSTransitGateway', operation: 'TransitGatewayVPC', attachmentType: 'VPC' },
    wanted: [
      { key: 'tgwHour', usageType: /(?:^|-)TransitGateway-Hours$/ },
      { key: 'tgwGb', usageType: /(?:^|-)TransitGateway-Bytes$/ },
    ],
  },
} as const satisfies Readonly<Record<string, PriceListNeed>>;

export type PriceListNeedId = keyof typeof PRICE_LIST_NEEDS;

/** The filters of the GetProducts call that asks for a need in a Region. */
export function priceListFilters(need: PriceListNeedId, region: string): PriceListFilter[] {
  const attributes = { regionCode: region, ...PRICE_LIST_NEEDS[need].attributes };
  return Object.entries(attributes).map(([Field, Value]) => ({ Type: 'TERM_MATCH', Field, Value }));
}
