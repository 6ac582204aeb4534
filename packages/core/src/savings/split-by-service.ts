import { allocate, type Decimal, evenWeights, sum, ZERO } from '../money';

/** A service in a VPC, such as a catalog component, with what is known of its pulls. */
export interface ServiceUsage {
  /** Names the service: an entity reference, an ECS service's name. */
  readonly service: string;
  /** Bytes it pulled. */
  readonly bytes?: Decimal;
  /** Times that its image was pulled. */
  readonly pulls?: Decimal;
  /** Compressed size of its image, as DescribeImages reports it. */
  readonly imageBytes?: Decimal;
}

/**
 * What a split goes by. Pulls × image size is an upper bound: a layer that a host has cached is not pulled again.
 */
export type SplitBasis = 'bytes' | 'pulls-times-image-size (upper bound)' | 'even';

/** A VPC's saving over its services. */
export interface ServiceSplit {
  readonly basis: SplitBasis;
  /** In the order of the services; the amounts add up to the saving exactly. */
  readonly parts: readonly { readonly service: string; readonly amountUsd: Decimal }[];
}

/**
 * Splits a VPC's saving, or loss, over the services in it. NAT hours are saved by all of them together, so this is an
 * attribution and shows its basis; it goes by what is known of every service, and is even where that is nothing.
 */
export function splitByService(saving: Decimal, services: readonly ServiceUsage[]): ServiceSplit {
  if (services.length === 0) return { basis: 'even', parts: [] };
  const { basis, weights } = weightsOf(services);
  const amounts = allocate(saving, weights);
  return {
    basis,
    parts: services.map(({ service }, index) => ({ service, amountUsd: amounts[index] ?? ZERO })),
  };
}

const MEASURES: readonly {
  readonly basis: SplitBasis;
  readonly of: (service: ServiceUsage) => Decimal | undefined;
}[] = [
  { basis: 'bytes', of: ({ bytes }) => bytes },
  {
    basis: 'pulls-times-image-size (upper bound)',
    of: ({ pulls, imageBytes }) => (imageBytes === undefined ? undefined : pulls?.times(imageBytes)),
  },
];

/** The first measure known of every service, not all of them 0: measures are never mixed. */
function weightsOf(services: readonly ServiceUsage[]): {
  readonly basis: SplitBasis;
  readonly weights: readonly Decimal[];
} {
  for (const { basis, of } of MEASURES) {
    const weights = services.map(of).filter(weight => weight !== undefined);
    if (weights.length === services.length && sum(weights).gt(ZERO)) return { basis, weights };
  }
  return { basis: 'even', weights: evenWeights(services.length) };
}
