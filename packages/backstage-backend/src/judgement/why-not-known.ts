import type { PartFailure, UnitFacts } from '../model/facts';
import { unitKey, type UnitRef } from '../model/unit';
import type { Freshness, GroupFacts } from './merge-facts';

/** Parts named in a sentence before the rest is counted. */
const NAMED_PARTS = 3;

/** Why facts of units are missing, a sentence each: what AWS refused, what is too old, what was not read yet. */
export function whyNotKnown(
  facts: GroupFacts,
  units: readonly UnitRef[],
  freshness: Freshness,
): readonly string[] {
  return units.flatMap(unit => {
    const unusable = facts.unusable.get(unitKey(unit));
    const called = `account ${unit.accountId} in ${unit.region}`;
    if (unusable !== undefined) return [`what was read of ${called} cannot be used: ${unusable}`];
    const found = facts.unit(unit);
    if (found === undefined) return [`${called} was not read yet`];
    return [...failuresOf(found, called), ...staleOf(found, called, freshness)];
  });
}

/** A sentence for each reason, with the parts that it concerns. */
function failuresOf({ parts }: UnitFacts, called: string): readonly string[] {
  const byReason = new Map<string, { failure: PartFailure; names: string[] }>();
  for (const name of Object.keys(parts).sort() as (keyof typeof parts)[]) {
    const failure = parts[name]?.failure;
    if (failure === undefined) continue;
    const key = `${failure.code} ${failure.message}`;
    const group = byReason.get(key) ?? { failure, names: [] };
    group.names.push(name);
    if (failure.since < group.failure.since) group.failure = failure;
    byReason.set(key, group);
  }
  return [...byReason.values()].map(
    ({ failure, names }) =>
      `${namesOf(names)} of ${called} cannot be read since ${failure.since}: ${failure.message} (${failure.code})`,
  );
}

/** What was read, and so long ago that it tells nothing any more. */
function staleOf(
  { parts }: UnitFacts,
  called: string,
  { now, staleAfterSeconds }: Freshness,
): readonly string[] {
  const stale = Object.entries(parts).filter(
    ([, { collectedAt }]) =>
      collectedAt !== null && now.getTime() - Date.parse(collectedAt) > staleAfterSeconds * 1_000,
  );
  const times = stale.flatMap(([, { collectedAt }]) => collectedAt ?? []).sort();
  const [oldest] = times;
  if (oldest === undefined) return [];
  const names = stale.map(([name]) => name).sort();
  return [
    `${namesOf(names)} of ${called} were read at ${oldest}, more than ${staleAfterSeconds} seconds ago`,
  ];
}

function namesOf(names: readonly string[]): string {
  const further = names.length - NAMED_PARTS;
  const named = names.slice(0, NAMED_PARTS).join(', ');
  return further > 0 ? `${named} and ${further} more` : named;
}
