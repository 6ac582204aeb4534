import { costReadPermission, type FleetRow } from '@private-ecr/core';
import type { Caller } from '../../access';
import type { FleetRowView } from '../../store';
import type { AnswerContext } from '../context';
import { agesAt, type CurrentRow, currentRow, shownRow } from './current-row';

/** What a caller sees of the fleet at the moment of the answer. */
export interface VisibleRows {
  /** By name. */
  readonly rows: readonly CurrentRow[];
  /** Of these rows those that are told, with their sentences. */
  shown(rows: readonly CurrentRow[]): FleetRow[];
}

export async function visibleRows(
  caller: Caller,
  context: AnswerContext,
  isWanted: (row: FleetRowView) => boolean = () => true,
): Promise<VisibleRows> {
  const [rows, visible] = await Promise.all([context.fleetRows(), caller.visible()]);
  const agesOf = agesAt({ now: context.now(), staleAfterSeconds: context.staleAfterSeconds });
  const maySeeCosts = caller.may(costReadPermission);
  return {
    rows: rows
      .filter(row => visible.has(row.entityRef) && isWanted(row))
      .map(row => currentRow(row, agesOf(row), maySeeCosts)),
    shown: some => some.map(row => shownRow(row, maySeeCosts, visible)),
  };
}
