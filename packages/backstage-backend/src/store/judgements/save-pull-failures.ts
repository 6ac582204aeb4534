import type { PullFailure } from '@private-ecr/core';
import type { Knex } from 'knex';
import type { EntityJudgement } from '../../model/judgement';
import { dayOf } from '../moments';
import { chunksOf } from '../store-database';

/** Counts changes of the meaning of a stored pull failure. */
export const PULL_FAILURE_VERSION = 1;

export interface PullFailureRow {
  readonly entity_ref: string;
  readonly task_arn: string;
  readonly at: string;
  readonly format_version: number;
  readonly document: string;
}

/**
 * Keeps each failure once, as it was first judged: whether it contradicted the trace is a fact of that moment. The
 * count of the day goes up only for those that are new.
 */
export async function savePullFailures(
  trx: Knex.Transaction,
  entities: readonly EntityJudgement[],
): Promise<void> {
  const rows = entities.flatMap(({ entityRef, pullFailures }) => pullFailures.map(rowOf(entityRef)));
  const perDay = new Map<string, { entity_ref: string; day: string; failures: number }>();
  for (const chunk of chunksOf(rows)) {
    const added = (await trx('pull_failures')
      .insert([...chunk])
      .onConflict(['entity_ref', 'task_arn'])
      .ignore()
      .returning(['entity_ref', 'at'])) as Pick<PullFailureRow, 'entity_ref' | 'at'>[];
    for (const { entity_ref, at } of added) {
      const key = `${dayOf(at)} ${entity_ref}`;
      const failures = (perDay.get(key)?.failures ?? 0) + 1;
      perDay.set(key, { entity_ref, day: dayOf(at), failures });
    }
  }
  for (const chunk of chunksOf([...perDay.values()])) {
    await trx('pull_failure_days')
      .insert([...chunk])
      .onConflict(['entity_ref', 'day'])
      .merge({ failures: trx.raw('pull_failure_days.failures + excluded.failures') });
  }
}

function rowOf(entityRef: string): (failure: PullFailure) => PullFailureRow {
  return failure => ({
    entity_ref: entityRef,
    task_arn: failure.taskArn,
    at: new Date(failure.at).toISOString(),
    format_version: PULL_FAILURE_VERSION,
    document: JSON.stringify(failure),
  });
}
