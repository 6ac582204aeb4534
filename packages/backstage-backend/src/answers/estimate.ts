import { computeSavings, InvalidInputError, type SavingsDocument, toDocument } from '@private-ecr/core';
import type { AnswerContext } from './context';

/** Each team costs a fraction of a millisecond and two kilobytes of the answer, for all who ask at that moment. */
const MOST_TEAMS = 1_000;

/**
 * What a scenario would cost and save, with the prices that the judgements go by: those that it names itself, else the
 * operator's own, else live ones, else the bundled ones.
 *
 * @throws InvalidInputError as `computeSavings` does
 */
export async function estimate(scenario: unknown, context: AnswerContext): Promise<SavingsDocument> {
  refuseTooManyTeams(scenario);
  const region = regionOf(scenario);
  const own = new Map(Object.entries(context.priceOverrides));
  const live = await context.livePrices(region);
  const statement = computeSavings(withPrices(scenario, own.get(region) ?? own.get('*') ?? {}), {
    now: context.now(),
    ...(live && { livePrices: live }),
  });
  return toDocument(statement);
}

function refuseTooManyTeams(scenario: unknown): void {
  const teams = isObject(scenario) ? scenario['teams'] : undefined;
  if (!Array.isArray(teams) || teams.length <= MOST_TEAMS) return;
  const found = `${teams.length} teams`;
  const fix = 'put teams that are alike together';
  throw new InvalidInputError('scenario', [
    { path: 'teams', found, allowed: `1 to ${MOST_TEAMS} teams`, fix },
  ]);
}

/** Empty where the scenario names none: what is wrong with it is found when it is read. */
function regionOf(scenario: unknown): string {
  const region = isObject(scenario) ? scenario['region'] : undefined;
  return typeof region === 'string' ? region : '';
}

function withPrices(scenario: unknown, own: Readonly<Record<string, string>>): unknown {
  if (!isObject(scenario) || Object.keys(own).length === 0) return scenario;
  const { prices } = scenario;
  if (prices !== undefined && !isObject(prices)) return scenario;
  return { ...scenario, prices: { ...own, ...prices } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
