import { costReadPermission, type TeamSummary } from '@private-ecr/core';
import { type Caller, notFound } from '../../access';
import type { AnswerContext } from '../context';
import { sortRows } from './sort-rows';
import { totalsOf } from './totals';
import { visibleRows } from './visible-rows';

/** What a group or user owns, worst first, as far as the caller sees it. */
export async function teamSummary(
  entityRef: string,
  caller: Caller,
  context: AnswerContext,
): Promise<TeamSummary> {
  if (!(await caller.visibleOf([entityRef])).has(entityRef)) throw notFound(entityRef);
  const { rows, shown } = await visibleRows(caller, context, ({ ownerRef }) => ownerRef === entityRef);
  return {
    entityRef,
    rows: shown(sortRows(rows, { sort: 'worst-first', order: 'asc' })),
    totals: totalsOf(rows, caller.may(costReadPermission)),
  };
}
