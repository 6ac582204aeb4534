import type { FleetRow } from '@private-ecr/core';
import type { FleetRowView } from '../../store';
import { withoutAmounts } from '../costs';
import { ageOf, type Clock, isOutdated } from '../freshness';
import { withoutHiddenRefs } from '../hidden-entities';

/** How a row is at the moment of the answer: thousands are made for one page, hence beside the stored one, no copy. */
export interface CurrentRow {
  readonly stored: Readonly<FleetRowView>;
  readonly status: FleetRow['status'];
  readonly stale: boolean;
  readonly outdated: boolean;
  /** Undefined where it is not known, or not for this caller. */
  readonly savingsMonthlyUsd: string | undefined;
}

interface Ages {
  readonly outdated: boolean;
  readonly old: boolean;
}

/** Tells how old rows are: once for all that were read and judged at the same time. */
export function agesAt(clock: Clock): (row: Pick<FleetRowView, 'collectedAt' | 'judgedAt'>) => Ages {
  const known = new Map<string, Ages>();
  return ({ collectedAt, judgedAt }) => {
    const key = `${collectedAt} ${judgedAt}`;
    const ages = known.get(key) ?? {
      outdated: isOutdated([collectedAt], judgedAt, clock),
      old: collectedAt !== null && ageOf(collectedAt, clock.now) >= clock.staleAfterSeconds,
    };
    known.set(key, ages);
    return ages;
  };
}

/** Past its age what is shown no longer tells how things are. */
export function currentRow(stored: FleetRowView, { outdated, old }: Ages, maySeeCosts: boolean): CurrentRow {
  const status = outdated ? 'unknown' : stored.status;
  return {
    stored,
    status,
    stale: outdated || (old && status === 'unknown'),
    outdated,
    savingsMonthlyUsd: maySeeCosts ? stored.savingsMonthlyUsd : undefined,
  };
}

/** A row as the caller may see it. */
export function shownRow(
  { stored, status, stale, outdated, savingsMonthlyUsd }: CurrentRow,
  maySeeCosts: boolean,
  visible: ReadonlySet<string>,
): FleetRow {
  const {
    savingsMonthlyCents: _toSort,
    judgedAt: _age,
    savingsMonthlyUsd: _costs,
    headline,
    ...row
  } = stored;
  const said = outdated
    ? `Unknown: what is known was read at ${row.collectedAt ?? 'an unknown time'}`
    : headline && withoutHiddenRefs(headline, visible);
  return {
    ...row,
    status,
    verdict: outdated ? 'unknown' : row.verdict,
    stale,
    ...(said !== undefined && { headline: maySeeCosts ? said : withoutAmounts(said) }),
    ...(savingsMonthlyUsd !== undefined && { savingsMonthlyUsd }),
  };
}
