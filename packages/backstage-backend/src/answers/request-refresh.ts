import { ConflictError } from '@backstage/errors';
import type { RefreshAnswer } from '@private-ecr/core';
import type { Caller } from '../access';
import { hubOf } from '../judgement/groups';
import { unitsOfTarget } from '../judgement/units-of-target';
import type { AnswerContext } from './context';
import { TooManyRequestsError } from './too-many-requests';
import { visibleTarget } from './visible-target';

/** Has the accounts read now that an entity rests on; does not wait for it. */
export async function requestRefresh(
  entityRef: string,
  caller: Caller,
  context: AnswerContext,
): Promise<RefreshAnswer> {
  const target = await visibleTarget(entityRef, caller, context);
  const units = unitsOfTarget(target, hubOf(target.placement, context.hubs));
  if (units.length === 0) {
    throw new ConflictError(
      `${entityRef} cannot be read: its annotations do not say where its VPC is; see the problems in its summary`,
    );
  }
  const decision = await context.store.refreshRequests.request(units, caller.name);
  if (decision.accepted) {
    context.nudge(decision.units);
    return { units: [...decision.units], requestedAt: decision.requestedAt };
  }
  const seconds = Math.ceil((Date.parse(decision.nextAllowedAt) - context.now().getTime()) / 1_000);
  const whose =
    decision.limit === 'unit'
      ? 'its accounts were read on request a moment ago'
      : 'you asked for many refreshes';
  throw new TooManyRequestsError(
    `not now: ${whose}; ask again at ${decision.nextAllowedAt}`,
    Math.max(1, seconds),
  );
}
