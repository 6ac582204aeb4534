import type { EntitySummary } from '@private-ecr/core';
import { hubOf } from '../judgement/groups';
import { unitsOfTarget } from '../judgement/units-of-target';
import { unitKey } from '../model/unit';
import type { Target } from '../model/target';
import type { AnswerContext } from './context';
import { freshnessOf } from './freshness';

/** Of an entity that is known to us and was never judged. */
export async function pendingSummary(target: Target, context: AnswerContext): Promise<EntitySummary> {
  const { entityRef, kind, title, ownerRef, placement, vpcEntityRef, problems } = target;
  const wanted = new Set(unitsOfTarget(target, hubOf(placement, context.hubs)).map(unitKey));
  const units = (await context.store.units.status()).filter(unit => wanted.has(unitKey(unit)));
  const now = context.now();
  const clock = { now, staleAfterSeconds: context.staleAfterSeconds };
  const why =
    placement === undefined
      ? 'the annotations do not say where the VPC is'
      : 'nothing was judged yet: the first look at the accounts is under way';
  const vpcRef = kind === 'vpc' ? entityRef : vpcEntityRef;
  return {
    schemaVersion: 1,
    entityRef,
    kind,
    title,
    ...(ownerRef !== undefined && { ownerRef }),
    state: placement === undefined ? 'incomplete' : 'pending',
    problems: [...problems],
    ...(placement && {
      vpc: {
        ...placement,
        subnetIds: [...placement.subnetIds],
        ...(vpcRef !== undefined && { entityRef: vpcRef }),
      },
    }),
    pulls: { verdict: 'unknown', broken: [], unknownBecause: [why], warnings: [], workload: 'none' },
    health: { status: 'unknown', reasons: [] },
    endpoints: [],
    natGateways: null,
    savings: { state: 'unavailable', reason: why },
    freshness: freshnessOf({ units, judgedAt: now.toISOString() }, 'unknown', clock),
  };
}
