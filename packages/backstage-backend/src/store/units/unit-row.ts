import type { UnitFreshness } from '@private-ecr/core';
import type { StoredUnitFreshness, UnitStatus } from '../contract';
import { parseColumn } from '../stored-document';

/** A row of `units`. */
export interface UnitRow {
  readonly unit_key: string;
  readonly account_id: string;
  readonly region: string;
  readonly plan: string;
  readonly slot: number;
  readonly next_due_at: string;
  readonly refresh_requested_at: string | null;
  readonly refresh_accepted_at: string | null;
  readonly attempt: number;
  readonly claimed_at: string | null;
  readonly claimed_until: string | null;
  readonly version: number;
  readonly collected_at: string | null;
  readonly problems: string;
  readonly failures: number;
  readonly last_duration_ms: number | null;
  readonly last_calls: number | null;
  readonly last_metrics_requested: number | null;
}

export type FreshnessRow = Pick<
  UnitRow,
  'account_id' | 'region' | 'collected_at' | 'problems' | 'next_due_at'
>;

export const FRESHNESS_COLUMNS = ['account_id', 'region', 'collected_at', 'problems', 'next_due_at'] as const;

/** What a status is made of: the plan, which names every service and repository, is not. */
export const STATUS_COLUMNS = [
  ...FRESHNESS_COLUMNS,
  'failures',
  'version',
  'last_duration_ms',
  'last_calls',
  'last_metrics_requested',
] as const;
export type StatusRow = Pick<UnitRow, (typeof STATUS_COLUMNS)[number]>;

export function freshnessOf(row: FreshnessRow): StoredUnitFreshness {
  return {
    accountId: row.account_id,
    region: row.region,
    collectedAt: row.collected_at,
    problems: parseColumn<UnitFreshness['problems']>(row.problems) ?? [],
    nextDueAt: row.next_due_at,
  };
}

export function statusOf(row: StatusRow): UnitStatus {
  return {
    ...freshnessOf(row),
    failures: row.failures,
    version: row.version,
    ...(row.last_duration_ms !== null && { lastDurationMs: row.last_duration_ms }),
    ...(row.last_calls !== null && { lastCalls: row.last_calls }),
    ...(row.last_metrics_requested !== null && { lastMetricsRequested: row.last_metrics_requested }),
  };
}
