import type { WorkloadTrace } from '..';
import type { LegResult as Leg, TraceVerdict as Verdict } from '../../trace';

export const aLeg = (service: string, subnetId: string, changes: Partial<Leg> = {}): Leg => ({
  service,
  region: 'eu-west-1',
  subnetId,
  purpose: 'pull',
  via: service === 's3' ? 'gateway-endpoint' : 'interface-endpoint',
  verdict: 'pass',
  checks: [{ id: 'dns', verdict: 'pass', detail: 'the name is private', evidence: [] }],
  ...changes,
});

/** A leg on which the route decides. */
export const aDecidedLeg = (service: string, subnetId: string, verdict: 'fail' | 'unknown'): Leg =>
  aLeg(service, subnetId, {
    verdict,
    checks: [
      { id: 'dns', verdict: 'pass', detail: 'the name is private', evidence: [] },
      {
        id: 'route',
        verdict,
        detail: `${verdict} on the way to ${service}`,
        evidence: [{ type: 'route-table', id: 'rtb-0team' }],
        ...(verdict === 'fail' && { fix: `Mend the way to ${service}.` }),
      },
      { id: 'nacl', verdict: 'fail', detail: 'a later check', evidence: [], fix: 'Mend the later one.' },
    ],
  });

export const aTrace = (
  workload: string,
  verdict: Verdict,
  legs: readonly Leg[] = [],
  ...warnings: readonly { id: string; detail: string }[]
): WorkloadTrace => ({ workload, result: { verdict, legs, warnings } });
