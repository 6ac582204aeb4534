import { collectionReadPermission, type Readiness } from '@private-ecr/core';
import type { Caller } from '../access';
import { StoreUnavailableError } from '../store';
import type { AnswerContext } from './context';
import { unitOf } from './freshness';
import { isStaleUnit } from './stale-unit';

/** Whether this replica can answer. Accounts that AWS does not let it read are no reason to restart it. */
export async function readiness(caller: Caller | undefined, context: AnswerContext): Promise<Readiness> {
  const clock = { now: context.now(), staleAfterSeconds: context.staleAfterSeconds };
  try {
    const units = await context.store.units.status();
    const stale = units.filter(unit => isStaleUnit(unit, clock));
    return {
      status: 'ready',
      units: units.length,
      staleUnits: stale.length,
      ...(caller?.may(collectionReadPermission) === true && { stale: stale.map(unitOf) }),
    };
  } catch (error) {
    if (error instanceof StoreUnavailableError) return { status: 'not-ready', units: 0, staleUnits: 0 };
    throw error;
  }
}
