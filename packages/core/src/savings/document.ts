import { type Decimal, formatCents, formatUnrounded } from '../money';
import type { Rate, TieredRate } from '../pricing/rate';
import { explain } from './explain';
import type { LineItem } from './line-item';
import type { OrgStatement, SavingsStatement, TeamStatement } from './statement';

/** Writes an amount or a quantity as text. */
type Format = (value: Decimal) => string;

/**
 * A statement as JSON. `teams` and `org` hold what is displayed, in strings with two decimals; `unrounded` holds the
 * same in full. A team that claims no saving says so and why.
 */
export type SavingsDocument = ReturnType<typeof toDocument>;

/** Writes a statement as a plain object for JSON; every amount is a string. */
export function toDocument(statement: SavingsStatement) {
  const { region, period, basis, teams, org, showBack, breakEven, rates, notes } = statement;
  return {
    region,
    period: { kind: period.kind, hours: formatUnrounded(period.hours), label: period.label },
    basis,
    teams: byId(teams, team => ({ ...amountsOfTeam(team, formatCents), ...claimOf(team) })),
    org: amountsOfOrg(org, formatCents),
    explanation: explain(statement),
    breakEven: {
      perTeamNetUsd: formatCents(breakEven.perTeamNetUsd),
      teams: breakEven.teams,
      gb: breakEven.gb === 'never' ? breakEven.gb : formatCents(breakEven.gb),
    },
    showBack: {
      hubOwnerPays: formatCents(showBack.hubOwnerPays),
      teamsPay: formatCents(showBack.teamsPay),
    },
    notes,
    unrounded: {
      teams: byId(teams, team => amountsOfTeam(team, formatUnrounded)),
      org: amountsOfOrg(org, formatUnrounded),
    },
    rates: Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, rateDocument(rate)])),
    lineItems: {
      teams: byId(teams, ({ lineItems }) => lineItems.map(lineDocument)),
      org: org.lineItems.map(lineDocument),
    },
  };
}

/** The document as JSON text. */
export function formatStatement(statement: SavingsStatement): string {
  return JSON.stringify(toDocument(statement), undefined, 2);
}

/** `Object.fromEntries` defines own properties, so that a team called `__proto__` is one like any other. */
function byId<Value>(
  teams: readonly TeamStatement[],
  value: (team: TeamStatement) => Value,
): Record<string, Value> {
  return Object.fromEntries(teams.map(team => [team.id, value(team)]));
}

function amountsOfTeam(team: TeamStatement, format: Format) {
  const { actualParts } = team;
  return {
    baselineNatOnly: format(team.baselineNatOnly),
    baselineNatPlusS3Gateway: format(team.baselineNatPlusS3Gateway),
    actual: format(team.actual),
    actualParts: {
      hubFixedShare: format(actualParts.hubFixedShare),
      interfaceData: format(actualParts.interfaceData),
      s3GatewayData: format(actualParts.s3GatewayData),
      tgw: format(actualParts.tgw),
      residualNat: format(actualParts.residualNat),
    },
    savingsVsNatOnly: format(team.savingsVsNatOnly),
    savingsVsNatPlusS3Gateway: format(team.savingsVsNatPlusS3Gateway),
  };
}

function amountsOfOrg(org: OrgStatement, format: Format) {
  return {
    baselineNatOnly: format(org.baselineNatOnly),
    baselineNatPlusS3Gateway: format(org.baselineNatPlusS3Gateway),
    actual: format(org.actual),
    hubFixedPool: format(org.hubFixedPool),
    interfaceDataPool: format(org.interfaceDataPool),
    savingsVsNatOnly: format(org.savingsVsNatOnly),
    savingsVsNatPlusS3Gateway: format(org.savingsVsNatPlusS3Gateway),
  };
}

function claimOf({ claim }: TeamStatement) {
  return claim.savingClaimed ? {} : claim;
}

function rateDocument(rate: Rate | TieredRate) {
  const { available: _available, ...rest } = rate;
  if (!('tiers' in rest)) return { ...rest, usd: formatUnrounded(rest.usd) };
  const tiers = rest.tiers.map(({ from, to, usd }) => ({
    from: formatUnrounded(from),
    to: to === undefined ? 'Inf' : formatUnrounded(to),
    usd: formatUnrounded(usd),
  }));
  return { ...rest, tiers };
}

/** Field by field: copying the rest of a line costs more than formatting it, and large organisations have many. */
function lineDocument(line: LineItem) {
  return {
    id: line.id,
    label: line.label,
    quantity: formatUnrounded(line.quantity),
    unit: line.unit,
    unitPriceUsd: formatUnrounded(line.unitPriceUsd),
    amountUsd: formatUnrounded(line.amountUsd),
    source: line.source,
    payer: line.payer,
    addsTo: line.addsTo,
  };
}
