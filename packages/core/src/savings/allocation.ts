import { type Decimal, evenWeights, sum, ZERO } from '../money';
import type { Scenario } from './scenario';
import type { TeamUsage } from './team-usage';

/** How the hub's fixed cost is split, and by what. */
export interface Allocation {
  /** One weight for each team, in the order of the teams; not all of them 0. */
  readonly weights: readonly Decimal[];
  /** The split in words, for a line's source. */
  readonly basis: string;
  /** Whether the split by bytes was asked for and no team pulls any, so that it is even. */
  readonly evenForWantOfBytes: boolean;
}

/** Weights of the teams; fixed ones count by their ratio, whatever they add up to. */
export function allocationOf({ allocation }: Scenario, teams: readonly TeamUsage[]): Allocation {
  const even = {
    weights: evenWeights(teams.length),
    basis: 'hub pool, split evenly',
    evenForWantOfBytes: false,
  };
  switch (allocation?.method) {
    case 'proportional': {
      const weights = teams.map(({ s3Gb, interfaceGb }) => s3Gb.plus(interfaceGb));
      if (sum(weights).eq(ZERO)) return { ...even, evenForWantOfBytes: true };
      return { weights, basis: 'hub pool, split by GB of layers and APIs', evenForWantOfBytes: false };
    }
    case 'fixed':
      return {
        weights: teams.map(({ id }) => allocation.weights?.get(id) ?? ZERO),
        basis: 'hub pool, split by fixed weights',
        evenForWantOfBytes: false,
      };
    default:
      return even;
  }
}
