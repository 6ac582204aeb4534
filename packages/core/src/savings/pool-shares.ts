import { allocate, type Decimal, evenWeights, sum, ZERO } from '../money';
import type { Allocation } from './allocation';
import type { PoolShare, PoolShares } from './team-statement';
import type { TeamUsage } from './team-usage';

/** What is paid once, by what it is for. */
interface Pools {
  /** Endpoints and their DNS, which all teams use. */
  readonly fixed: Decimal;
  /** The hub's Transit Gateway attachment, which those use who reach the hub through it. */
  readonly attachment: Decimal;
  /** NAT gateways in the hub's VPC, which the teams in its subnets use. */
  readonly nat: Decimal;
}

/** Each team's parts of the pools, in the order of the teams. Where all teams use the attachment, it is fixed cost. */
export function poolShares(
  { weights, basis }: Allocation,
  teams: readonly TeamUsage[],
  { fixed, attachment, nat }: Pools,
): readonly Omit<PoolShares, 'interfaceData'>[] {
  const throughGateway = teams.map(({ mode }) => mode === 'tgw');
  const isShared = throughGateway.includes(false);
  const unit = "of the hub's fixed cost";
  const all = teams.map(() => true);
  const common = sharesOf(isShared ? fixed : fixed.plus(attachment), weights, all, { unit, source: basis });
  const own = isShared
    ? sharesOf(attachment, weights, throughGateway, { unit: "of the hub's attachment", source: basis })
    : [];
  const inSubnets = teams.map(({ mode }) => mode === 'ram-shared-subnets');
  const natUnit = "of the NAT gateways in the hub's VPC";
  const natShares = nat.eq(ZERO) ? [] : sharesOf(nat, weights, inSubnets, { unit: natUnit, source: basis });
  return teams.map((_team, index) => ({
    hub: common[index] as PoolShare,
    hubAttachment: own[index],
    sharedNat: natShares[index],
  }));
}

/** `w·F` over those who use a pool, with the weight as the quantity of the line; none of it for others. */
function sharesOf(
  pool: Decimal,
  weights: readonly Decimal[],
  uses: readonly boolean[],
  price: Omit<PoolShare['price'], 'usd'>,
): readonly (PoolShare | undefined)[] {
  if (!uses.includes(true)) return [];
  const given = weights.map((weight, index) => (uses[index] === true ? weight : ZERO));
  const own = sum(given).gt(ZERO) ? given : evenAmong(uses);
  const total = sum(own);
  return allocate(pool, own).map((amountUsd, index) =>
    uses[index] === true
      ? { quantity: (own[index] ?? ZERO).div(total), price: { ...price, usd: pool }, amountUsd }
      : undefined,
  );
}

/** Weights that say nothing of those who use a pool, such as 0 for each of them, split it evenly. */
function evenAmong(uses: readonly boolean[]): readonly Decimal[] {
  return evenWeights(uses.length).map((weight, index) => (uses[index] === true ? weight : ZERO));
}
