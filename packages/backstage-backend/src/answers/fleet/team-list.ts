import { costReadPermission, type TeamList } from '@private-ecr/core';
import type { Caller } from '../../access';
import type { AnswerContext } from '../context';
import type { CurrentRow } from './current-row';
import { sortRows } from './sort-rows';
import { totalsOf } from './totals';
import { visibleRows } from './visible-rows';

/** All owners of what a caller sees: in the order of their worst row, so that who has to act comes first. */
export async function teamList(caller: Caller, context: AnswerContext): Promise<TeamList> {
  const { rows } = await visibleRows(caller, context, ({ ownerRef }) => ownerRef !== undefined);
  const byOwner = new Map<string, CurrentRow[]>();
  for (const row of sortRows(rows, { sort: 'worst-first', order: 'asc' })) {
    const { ownerRef = '' } = row.stored;
    const owned = byOwner.get(ownerRef);
    if (owned === undefined) byOwner.set(ownerRef, [row]);
    else owned.push(row);
  }
  const maySeeCosts = caller.may(costReadPermission);
  return {
    teams: [...byOwner].map(([ownerRef, owned]) => ({ ownerRef, totals: totalsOf(owned, maySeeCosts) })),
  };
}
