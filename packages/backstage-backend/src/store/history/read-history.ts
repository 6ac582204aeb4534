import type { Knex } from 'knex';
import { chunksOf } from '../store-database';
import type { Status } from '../contract';
import type { HistoryInput } from './days-of-history';

export interface SpanRow {
  readonly id: string;
  readonly entity_ref: string;
  readonly status: Status;
  readonly reason: string | null;
  readonly first_seen_at: string;
  readonly last_seen_at: string | null;
  readonly resolved_at: string | null;
}

/** What is kept of an entity from a moment on. */
export interface EntityHistory extends HistoryInput {
  readonly entityRef: string;
  readonly rows: readonly SpanRow[];
}

/** What is kept of each entity from `from` on; those of which nothing is are left out. */
export async function readHistory(
  knex: Knex,
  entityRefs: readonly string[],
  from: string,
): Promise<readonly EntityHistory[]> {
  const found = [];
  for (const chunk of chunksOf(entityRefs)) found.push(...(await readChunk(knex, chunk, from)));
  return found;
}

async function readChunk(knex: Knex, refs: readonly string[], from: string): Promise<EntityHistory[]> {
  const spans = await knex<SpanRow>('status_spans')
    .whereIn('entity_ref', refs)
    .where(recent => recent.whereNull('resolved_at').orWhere('resolved_at', '>=', from))
    .orderBy('first_seen_at')
    .select('*');
  const judged = await knex('entities')
    .leftJoin('judgement_groups', 'judgement_groups.group_id', 'entities.group_id')
    .whereIn('entity_ref', refs)
    .select<{ entity_ref: string; group_id: string; judged_at: string }[]>(
      'entities.entity_ref',
      'entities.group_id',
    )
    .select(knex.raw('coalesce(judgement_groups.judged_at, entities.judged_at) as judged_at'));
  const gaps = await knex('judging_gaps')
    .whereIn('group_id', [...new Set(judged.map(({ group_id }) => group_id))])
    .where('to_at', '>=', from)
    .select<{ group_id: string; from_at: string; to_at: string }[]>('*');
  const savings = await knex('savings_changes')
    .whereIn('entity_ref', refs)
    .orderBy('from_at')
    .select<{ entity_ref: string; from_at: string; monthly_usd: string | null }[]>('*');
  const failures = await knex('pull_failure_days')
    .whereIn('entity_ref', refs)
    .where('day', '>=', from.slice(0, 10))
    .select<{ entity_ref: string; day: string; failures: number }[]>('*');

  const judgedOf = new Map(judged.map(row => [row.entity_ref, row]));
  const [spansOf, savingsOf, failuresOf] = [byEntity(spans), byEntity(savings), byEntity(failures)];
  return refs.flatMap(entityRef => {
    const rows = spansOf.get(entityRef) ?? [];
    if (rows.length === 0) return [];
    const now = judgedOf.get(entityRef);
    return [
      {
        entityRef,
        rows,
        spans: rows.map(row => ({ status: row.status, from: row.first_seen_at, to: row.resolved_at })),
        gaps: gaps
          .filter(({ group_id }) => group_id === now?.group_id)
          .map(({ from_at, to_at }) => ({ from: from_at, to: to_at })),
        judgedUntil: now?.judged_at ?? rows.at(-1)?.resolved_at ?? '',
        savings: (savingsOf.get(entityRef) ?? []).map(row => ({
          from: row.from_at,
          monthlyUsd: row.monthly_usd,
        })),
        pullFailures: new Map((failuresOf.get(entityRef) ?? []).map(row => [row.day, row.failures])),
      },
    ];
  });
}

function byEntity<T extends { readonly entity_ref: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.entity_ref) ?? [];
    own.push(row);
    found.set(row.entity_ref, own);
  }
  return found;
}
