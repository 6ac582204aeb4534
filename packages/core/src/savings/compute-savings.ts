/**
 * What a hub of shared endpoints costs and saves, team by team.
 *
 * Model: without the hub each team runs its own NAT gateways; with it, a team pays its share of the hub's fixed pool, its
 * part of the Regional sum of endpoint data, its Transit Gateway, and the NAT gateways that stay. Teams of one hub may
 * reach it in different ways: the endpoints are paid for by all of them, the hub's Transit Gateway attachment by those
 * who use it, NAT gateways in the hub's VPC by those in its subnets. Two baselines are compared: NAT only, and NAT
 * beside the free S3 gateway endpoint, which is the headline.
 *
 * Laws: every total is the sum of its line items; the parts of a pool add up to the pool; the organisation is the
 * exact sum of its teams; nothing is rounded here; a loss is a negative saving and never clamped; a team whose
 * internet traffic would be cut off claims no saving.
 */
import { allocate, type Decimal, sum, ZERO } from '../money';
import type { LivePrices } from '../pricing/resolve-prices';
import { parseInput } from '../validation';
import { allocationOf } from './allocation';
import { breakEvenOf } from './break-even';
import { hubAttachmentItems, hubFixedItems, hubNatItems, interfaceDataItems } from './hub-pool';
import { poolShares } from './pool-shares';
import { LineItems, totalOf } from './line-item';
import type { Total } from './line-items.data';
import { notesOf } from './notes';
import { periodOf } from './period';
import { scenarioSchema } from './scenario';
import { type ScenarioRates, scenarioRates } from './scenario-rates';
import type { Basis, OrgStatement, SavingsStatement, ShowBack, TeamStatement } from './statement';
import { type PoolShare, teamStatement } from './team-statement';
import { type TeamUsage, teamUsage } from './team-usage';
import { usedRates } from './used-rates';

/** What the scenario does not say. */
export interface SavingsOptions {
  /** The time, to warn of bundled prices that are old. Without it nothing is said about age. */
  readonly now?: Date;
  /** Prices of the scenario's Region as the Price List has them; they go before the bundled ones. */
  readonly livePrices?: LivePrices;
  /** Where the quantities come from. @defaultValue an estimate without a date */
  readonly basis?: Basis;
  /**
   * Leaves the Transit Gateway out of every team's cost: where it has no price, the statements of teams that do not use
   * it are right all the same. Those of teams that do are then not to be shown.
   */
  readonly withoutTransitGateway?: boolean;
}

/**
 * Computes the statement of a scenario.
 *
 * @param input - the scenario document, as {@link scenarioSchema} reads it
 * @throws {@link InvalidInputError} naming path, value, what is allowed and the fix
 * @throws {@link PriceUnavailableError} where no price is known for what the scenario asks
 */
export function computeSavings(input: unknown, options: SavingsOptions = {}): SavingsStatement {
  const scenario = parseInput(scenarioSchema, input, 'scenario');
  const { region, prices, connectivity } = scenario;
  const usages = scenario.teams.map(team => teamUsage(team, scenario));
  const modes = usages
    .map(({ mode }) => mode)
    .filter(mode => !(options.withoutTransitGateway && mode === 'tgw'));
  const rates = scenarioRates({ region, prices, modes, live: options.livePrices }, 'scenario');
  const period = periodOf(scenario.hours);
  const lines = new LineItems(connectivity.mode);

  const interfaceGb = sum(usages.map(usage => usage.interfaceGb));
  const fixedItems = hubFixedItems(scenario, period.hours, rates, lines);
  const attachmentItems = hubAttachmentItems(scenario, period.hours, rates, lines);
  const natItems = hubNatItems(scenario, period.hours, rates, lines);
  const poolItems = [
    ...fixedItems,
    ...attachmentItems,
    ...interfaceDataItems(interfaceGb, rates, lines),
    ...natItems,
  ];
  const hubFixedPool = totalOf(poolItems, 'hubFixedPool');
  const interfaceDataPool = totalOf(poolItems, 'interfaceDataPool');

  const allocation = allocationOf(scenario, usages);
  const shares = poolShares(allocation, usages, {
    fixed: totalOf(fixedItems, 'hubFixedPool'),
    attachment: totalOf(attachmentItems, 'hubFixedPool'),
    nat: totalOf(natItems, 'hubNatPool'),
  });
  const dataShares = interfaceDataShares(interfaceDataPool, interfaceGb, usages, rates);
  const spokeAttachmentAlreadyPaid = connectivity.spokeAttachmentAlreadyPaid === true;
  const context = { hours: period.hours, rates, spokeAttachmentAlreadyPaid };
  const teams = usages.map((usage, index) =>
    teamStatement(usage, { ...at(shares, index), interfaceData: at(dataShares, index) }, context),
  );

  const org = orgStatement(teams, { hubFixedPool, interfaceDataPool, lineItems: poolItems });
  const used = usedRates(scenario, rates);
  return {
    region,
    period,
    basis: options.basis ?? { kind: 'estimate' },
    teams,
    org,
    showBack: showBackOf(teams),
    breakEven: breakEvenOf(scenario, period.hours, rates, hubFixedPool, teams),
    rates: used,
    notes: notesOf({ scenario, rates: used, allocation, teams, now: options.now }),
  };
}

/** `T(ΣI)·I/ΣI`, with the GB as the quantity of the line and the average over the tiers as its price. */
function interfaceDataShares(
  pool: Decimal,
  gb: Decimal,
  usages: readonly TeamUsage[],
  { vpceGb }: ScenarioRates,
): PoolShare[] {
  const quantities = usages.map(usage => usage.interfaceGb);
  const average = gb.eq(ZERO) ? ZERO : pool.div(gb);
  const price = { usd: average, unit: vpceGb.unit, source: vpceGb.source };
  const amounts = gb.eq(ZERO) ? quantities : allocate(pool, quantities);
  return quantities.map((quantity, index) => ({ quantity, price, amountUsd: at(amounts, index) }));
}

function orgStatement(
  teams: readonly TeamStatement[],
  pools: Pick<OrgStatement, 'hubFixedPool' | 'interfaceDataPool' | 'lineItems'>,
): OrgStatement {
  const over = (key: Total & keyof TeamStatement) => sum(teams.map(team => team[key]));
  return {
    baselineNatOnly: over('baselineNatOnly'),
    baselineNatPlusS3Gateway: over('baselineNatPlusS3Gateway'),
    actual: over('actual'),
    ...pools,
    savingsVsNatOnly: sum(teams.map(team => team.savingsVsNatOnly)),
    savingsVsNatPlusS3Gateway: sum(teams.map(team => team.savingsVsNatPlusS3Gateway)),
  };
}

function showBackOf(teams: readonly TeamStatement[]): ShowBack {
  const actual = teams.flatMap(({ lineItems }) =>
    lineItems.filter(({ addsTo }) => addsTo.includes('actual')),
  );
  const paidBy = (who: 'hub-owner' | 'team') =>
    sum(actual.filter(({ payer }) => payer === who).map(({ amountUsd }) => amountUsd));
  return { hubOwnerPays: paidBy('hub-owner'), teamsPay: paidBy('team') };
}

function at<Element>(list: readonly Element[], index: number): Element {
  return list[index] as Element;
}
