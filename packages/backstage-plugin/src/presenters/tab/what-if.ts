import {
  computeSavings,
  type Decimal,
  decimalSchema,
  ENDPOINT_SERVICES,
  explainTeam,
  formatCents,
  formatUnrounded,
  InvalidInputError,
  type InputProblem,
  type SavingsDetail,
  type SavingsStatement,
  sum,
  ZERO,
} from '@private-ecr/core';

/** What can be turned. Amounts of data are text as it was typed: the engine says what is wrong with it. */
export interface Knobs {
  readonly azCount: number;
  readonly teams: number;
  readonly endpoints: number;
  /** NAT gateways of the team that stay. */
  readonly natUnits: number;
  readonly gb: { readonly s3: string; readonly interface: string; readonly internet: string };
}

/** The ranges of the sliders. */
export const KNOB_LIMITS = {
  azCount: { min: 1, max: 6 },
  teams: { min: 1, max: 50 },
  endpoints: { min: 1, max: 20 },
  natUnits: { min: 0, max: 6 },
} as const;

type Json = Readonly<Record<string, unknown>>;
type Money = Pick<SavingsDetail, 'scenario' | 'teamId' | 'rates'>;

export type WhatIf =
  | {
      readonly kind: 'computed';
      readonly savingUsd: string;
      readonly savingVsNatOnlyUsd: string;
      readonly actualUsd: string;
      /** Against today, in the same prices. */
      readonly deltaUsd: string;
      readonly losesMoney: boolean;
      readonly claimed: boolean;
      readonly explanation: string;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] };

/** Where the knobs stand for a scenario as it is. */
export function knobsOf({ scenario, teamId }: Money): Knobs {
  const hub = objectOf(scenario['hub']);
  const team = teamsOf(scenario).find(({ id }) => id === teamId) ?? {};
  const gb = objectOf(team['gb']);
  return {
    azCount: numberOf(hub['azCount'], 1),
    teams: Math.max(1, teamsOf(scenario).length),
    endpoints: listOf(hub['interfaceServices']).length,
    natUnits: numberOf(objectOf(team['residual'])['natUnits'], 0),
    gb: {
      s3: textOf(gb['s3']),
      interface: formatUnrounded(sum(Object.values(objectOf(gb['interface'])).map(one => gbOf(one) ?? ZERO))),
      internet: textOf(gb['internet']),
    },
  };
}

/**
 * The scenario with the knobs turned. What was not touched stays as it came, to the last digit.
 *
 * More teams are teams like this one; further endpoints are those that the catalogue lists next; data of a service whose endpoint
 * is gone counts as internet traffic, for that is the way it takes.
 */
export function turned({ scenario, teamId, rates }: Money, knobs: Knobs): Json {
  const before = knobsOf({ scenario, teamId, rates });
  const hub = objectOf(scenario['hub']);
  const services = servicesFor(listOf(hub['interfaceServices']).map(String), knobs.endpoints);
  const own = teamsOf(scenario).find(({ id }) => id === teamId);
  if (own === undefined) return scenario;
  const others = teamsOf(scenario).filter(team => team !== own);
  const changed = withKnobs(own, before, knobs);
  const teams = [changed, ...others.slice(0, knobs.teams - 1), ...copiesOf(changed, others, knobs.teams)];
  const { endpointZones, ...restOfHub } = hub;
  const sameEndpoints = knobs.azCount === before.azCount && knobs.endpoints === before.endpoints;
  return {
    ...scenario,
    prices: { ...pricesOf(rates), ...objectOf(scenario['prices']) },
    hub: {
      ...restOfHub,
      azCount: knobs.azCount,
      interfaceServices: services,
      ...(sameEndpoints && endpointZones !== undefined && { endpointZones }),
    },
    ...(scenario['allocation'] !== undefined && {
      allocation: allocationFor(objectOf(scenario['allocation']), teams, teamId),
    }),
    teams: teams.map(team => onlyOffered(team, services)),
  };
}

/** What the turned knobs come to, beside what it is today. */
export function whatIf(money: Money, knobs: Knobs): WhatIf {
  try {
    const today = statementOf(turned(money, knobsOf(money)), money.teamId);
    const then = statementOf(turned(money, knobs), money.teamId);
    const saving = then.team.savingsVsNatPlusS3Gateway;
    return {
      kind: 'computed',
      savingUsd: formatCents(saving),
      savingVsNatOnlyUsd: formatCents(then.team.savingsVsNatOnly),
      actualUsd: formatCents(then.team.actual),
      deltaUsd: formatCents(saving.minus(today.team.savingsVsNatPlusS3Gateway)),
      losesMoney: isLoss(saving),
      claimed: then.team.claim.savingClaimed,
      explanation: explainTeam(then.statement, then.team),
    };
  } catch (error) {
    if (error instanceof InvalidInputError) return { kind: 'invalid', problems: error.problems };
    throw error;
  }
}

function isLoss(saving: Decimal): boolean {
  return formatCents(saving).startsWith('-');
}

function statementOf(
  scenario: Json,
  teamId: string,
): { statement: SavingsStatement; team: SavingsStatement['teams'][number] } {
  const statement = computeSavings(scenario);
  const team = statement.teams.find(({ id }) => id === teamId);
  if (team === undefined) {
    throw new InvalidInputError('scenario', [
      { path: 'teams', found: 'no such team', allowed: `a team ${teamId}`, fix: 'reload the page' },
    ]);
  }
  return { statement, team };
}

/** The names that a scenario may give prices for. The tiers of endpoint data are the same everywhere. */
const PRICE_NAMES = ['natHour', 'natGb', 'vpceHour', 'ipv4Hour', 'crossAzGb', 'tgwHour', 'tgwGb'] as const;

/** The prices that today's figure was computed with, so that a what-if differs by what was turned and nothing else. */
function pricesOf(rates: Money['rates']): Json {
  return Object.fromEntries(
    PRICE_NAMES.flatMap(name => {
      const usd = rates[name]?.['usd'];
      return typeof usd === 'string' ? [[name, usd]] : [];
    }),
  );
}

function servicesFor(services: readonly string[], wanted: number): string[] {
  const more = ENDPOINT_SERVICES.filter(
    ({ endpointType, shortName }) => endpointType === 'Interface' && !services.includes(shortName),
  ).map(({ shortName }) => shortName);
  return [...services, ...more].slice(0, wanted);
}

function withKnobs(team: Json, before: Knobs, { gb, natUnits }: Knobs): Json {
  const ownGb = objectOf(team['gb']);
  const changed = {
    ...ownGb,
    ...(gb.s3 !== before.gb.s3 && { s3: gb.s3 }),
    ...(gb.internet !== before.gb.internet && { internet: gb.internet }),
    ...(gb.interface !== before.gb.interface && {
      interface: { [Object.keys(objectOf(ownGb['interface']))[0] ?? 'ecr.api']: gb.interface },
    }),
  };
  const internetLeftOut = gb.internet === before.gb.internet ? team['internetLeftOut'] : undefined;
  const { residual, internetLeftOut: _left, ...rest } = team;
  return {
    ...rest,
    ...(internetLeftOut !== undefined && { internetLeftOut }),
    gb: changed,
    ...(natUnits === before.natUnits
      ? residual !== undefined && { residual }
      : { residual: { ...objectOf(residual), natUnits } }),
  };
}

/** As many teams like this one as are missing. */
function copiesOf(team: Json, others: readonly Json[], wanted: number): Json[] {
  const taken = new Set([team, ...others].map(({ id }) => String(id)));
  const copies: Json[] = [];
  for (let number = 2; copies.length + others.length + 1 < wanted; number++) {
    const id = `${textOf(team['id'])} ${number}`;
    if (!taken.has(id)) copies.push({ ...team, id });
  }
  return copies;
}

function allocationFor(allocation: Json, teams: readonly Json[], teamId: string): Json {
  const weights = allocation['weights'];
  if (weights === undefined) return allocation;
  const known = objectOf(weights);
  return {
    ...allocation,
    weights: Object.fromEntries(teams.map(({ id }) => [String(id), known[String(id)] ?? known[teamId]])),
  };
}

/** Data of a service that has no endpoint takes the NAT gateway, as internet traffic does. */
function onlyOffered(team: Json, services: readonly string[]): Json {
  const gb = objectOf(team['gb']);
  const interfaceGb = Object.entries(objectOf(gb['interface']));
  const offered = interfaceGb.filter(([service]) => services.includes(service));
  const elsewhere = interfaceGb
    .filter(([service]) => !services.includes(service))
    .map(([, one]) => gbOf(one));
  const internet = [gbOf(gb['internet']), ...elsewhere];
  // What is no amount stays where it was typed: the engine says so.
  if (elsewhere.length === 0 || !internet.every(one => one !== undefined)) return team;
  return {
    ...team,
    gb: { ...gb, interface: Object.fromEntries(offered), internet: formatUnrounded(sum(internet)) },
  };
}

/** GB as they stand in a scenario; undefined for what is no decimal. */
function gbOf(value: unknown): Decimal | undefined {
  const read = decimalSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

function teamsOf(scenario: Json): Json[] {
  return listOf(scenario['teams']).map(objectOf);
}
function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
function numberOf(value: unknown, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isFinite(number) ? number : otherwise;
}
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
