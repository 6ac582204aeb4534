import type { RequiredEndpoint } from '../workload';
import type { TraceCheck } from './check';
import type { Finding } from './finding';
import { endpointIdOf, type Leg } from './leg';

/** Makes a check of a leg. */
export type Evaluate = (check: TraceCheck, leg: Leg) => Finding;

/** Makes checks of the legs of one workload: those that follow from the endpoint alone once, not once per subnet. */
export function evaluator(): Evaluate {
  const made = new Map<RequiredEndpoint, Map<string, Finding>>();
  return (check, leg) => {
    const way = check.isOfEndpoint ? wayOf(leg) : undefined;
    if (way === undefined) return check.evaluate(leg);
    const ofNeed = made.get(leg.need) ?? new Map<string, Finding>();
    made.set(leg.need, ofNeed);
    const key = `${check.id} ${way}`;
    const finding = ofNeed.get(key) ?? check.evaluate(leg);
    ofNeed.set(key, finding);
    return finding;
  };
}

/** The endpoints that a leg goes through; undefined where a host of it goes another way. */
function wayOf({ paths }: Leg): string | undefined {
  const ids = paths.map(({ target }) =>
    target.kind === 'interfaces' || (target.kind === 'public' && target.gateway?.endpoint !== undefined)
      ? endpointIdOf(target)
      : undefined,
  );
  return ids.length === 0 || ids.includes(undefined) ? undefined : ids.join(' ');
}
