import { allocationOf } from './allocation-rows';
import type { Situation } from './choose-range';
import type { AllocationRequest } from './contract';
import { RefusedRequestError } from './refusals';

type Counted = Pick<Situation, 'held' | 'quotas'>;

/** @throws RefusedRequestError where a request would use more than is left of a quota, as far as that is known */
export function refuseBeyondQuota(request: AllocationRequest, counted: Counted): void {
  for (const { quota, used, adds } of touchedQuotas(request, counted)) {
    if (used === undefined || used + adds <= quota.limit) continue;
    throw new RefusedRequestError(quota.refusal(used, adds));
  }
}

/** Quotas of which a request uses something, and of which nobody knows how much is left. */
export function notKnownQuotas(request: AllocationRequest, counted: Counted): readonly string[] {
  return touchedQuotas(request, counted).flatMap(({ quota: { what, limit }, used }) =>
    used === undefined
      ? [`whether ${request.space} has room is not known: not seen: ${what} (at most ${limit})`]
      : [],
  );
}

/** What adds nothing is not looked at: who has something keeps it, though others have filled the hub beyond it. */
function touchedQuotas(request: AllocationRequest, { held, quotas }: Counted) {
  const others = quotas.length === 0 ? [] : held.map(allocationOf);
  return quotas.flatMap(quota => {
    const adds = quota.adds(request, others);
    return adds <= 0 ? [] : [{ quota, adds, used: quota.used(others) }];
  });
}
