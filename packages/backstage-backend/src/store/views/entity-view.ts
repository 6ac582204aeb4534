import type { PullFailure } from '@private-ecr/core';
import type { Knex } from 'knex';
import type { DetailView, EntityView } from '../contract';
import { DETAIL_FORMAT, SUMMARY_FORMAT } from '../judgements/judgement-formats';
import { PULL_FAILURE_VERSION, type PullFailureRow } from '../judgements/save-pull-failures';
import { chunksOf, type StoreDatabase } from '../store-database';
import { isKey, parseColumn } from '../stored-document';
import { UNIT_COLUMNS, type UnitColumns, unitsOf, withUnits } from './unit-sets-view';

interface ViewRow extends UnitColumns {
  readonly entity_ref: string;
  readonly judged_at: string;
  readonly format_version: number;
  readonly summary: Buffer;
  readonly detail?: Buffer;
  readonly last_pull_failure: string | null;
}

/** At most so many pull failures are shown of an entity: the newest. */
const PULL_FAILURES_SHOWN = 50;

const LAST_PULL_FAILURE = `(
  select p.document from pull_failures p
  where p.entity_ref = entities.entity_ref and p.format_version = ${PULL_FAILURE_VERSION}
  order by p.at desc limit 1
) as last_pull_failure`;

/** One query: a row for each unit that an entity rests on. */
function rowsOf(knex: Knex, entityRefs: readonly string[], documents: readonly string[]): Promise<ViewRow[]> {
  const query = knex('entities')
    .join('entity_documents', 'entity_documents.entity_ref', 'entities.entity_ref')
    .leftJoin('judgement_groups', 'judgement_groups.group_id', 'entities.group_id')
    .whereIn('entities.entity_ref', entityRefs)
    .select('entities.entity_ref', 'entity_documents.format_version', ...documents, UNIT_COLUMNS)
    .select(knex.raw('coalesce(judgement_groups.judged_at, entities.judged_at) as judged_at'))
    .select(knex.raw(LAST_PULL_FAILURE));
  return withUnits(query, 'entities.unit_set') as unknown as Promise<ViewRow[]>;
}

/** Views of entities, in their order; undefined for what is not known. */
export async function entityViews(
  db: StoreDatabase,
  entityRefs: readonly string[],
): Promise<readonly (EntityView | undefined)[]> {
  const keys = [...new Set(entityRefs)].filter(isKey);
  const rows = await db.read(knex => rowsOf(knex, keys, ['entity_documents.summary']));
  const byRef = new Map<string, ViewRow[]>();
  for (const row of rows) {
    const others = byRef.get(row.entity_ref);
    if (others === undefined) byRef.set(row.entity_ref, [row]);
    else others.push(row);
  }
  return entityRefs.map(ref => viewOf(byRef.get(ref) ?? []));
}

export async function detailView(db: StoreDatabase, entityRef: string): Promise<DetailView | undefined> {
  if (!isKey(entityRef)) return undefined;
  const documents = ['entity_documents.summary', 'entity_documents.detail'];
  const rows = await db.read(knex => rowsOf(knex, [entityRef], documents));
  const view = viewOf(rows);
  const [row] = rows;
  if (view === undefined || row?.detail === undefined) return undefined;
  const stored = await DETAIL_FORMAT.decode(row.format_version, row.detail);
  if (stored === undefined) return undefined;
  return {
    ...view,
    detail: stored.detail,
    services: await servicesOf(db, stored.serviceRefs),
    pullFailures: await pullFailuresOf(db, entityRef),
  };
}

export async function pullFailuresOf(db: StoreDatabase, entityRef: string): Promise<readonly PullFailure[]> {
  if (!isKey(entityRef)) return [];
  const rows = await db.read(knex =>
    knex<PullFailureRow>('pull_failures')
      .where({ entity_ref: entityRef, format_version: PULL_FAILURE_VERSION })
      .orderBy('at', 'desc')
      .limit(PULL_FAILURES_SHOWN)
      .select('document'),
  );
  return rows.flatMap(({ document }) => parseColumn<PullFailure>(document) ?? []);
}

function viewOf(rows: readonly ViewRow[]): EntityView | undefined {
  const [row] = rows;
  const summary = row && SUMMARY_FORMAT.decodeNow(row.format_version, row.summary);
  if (row === undefined || summary === undefined) return undefined;
  const lastPullFailure = parseColumn<PullFailure>(row.last_pull_failure);
  return {
    entityRef: row.entity_ref,
    summary,
    judgedAt: row.judged_at,
    units: unitsOf(rows),
    ...(lastPullFailure !== undefined && { lastPullFailure }),
  };
}

async function servicesOf(db: StoreDatabase, entityRefs: readonly string[]): Promise<DetailView['services']> {
  const found = [];
  for (const chunk of chunksOf(entityRefs)) {
    const rows = await db.read(knex =>
      knex('entities')
        .whereIn('entity_ref', chunk)
        .orderBy('entity_ref')
        .select<{ entity_ref: string; title: string; verdict: DetailView['services'][number]['verdict'] }[]>(
          'entity_ref',
          'title',
          'verdict',
        ),
    );
    found.push(...rows.map(({ entity_ref, title, verdict }) => ({ entityRef: entity_ref, title, verdict })));
  }
  return found;
}
