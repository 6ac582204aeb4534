import { formatCents, type SavingsSummary } from '@private-ecr/core';
import type { Target } from '../model/target';
import type { GroupSavings } from './savings/savings-result';

/** What an entity is shown to save: of a VPC its own, of a service its part of it. Rounded here, once. */
export function savingsSummary(savings: GroupSavings, target: Target): SavingsSummary {
  const vpcRef = target.kind === 'vpc' ? target.entityRef : target.vpcEntityRef;
  const ofVpc = vpcRef === undefined ? undefined : savings.byVpc.get(vpcRef);
  if (ofVpc === undefined) return { state: 'unavailable', reason: 'the VPC is not known' };
  if (ofVpc.state !== 'known') return ofVpc;
  const part = target.kind === 'vpc' ? undefined : savings.byService.get(target.entityRef);
  const { monthlyUsd, monthlyUsdVsNatOnly, actualMonthlyUsd } = part ?? ofVpc;
  return {
    state: 'known',
    monthlyUsd: formatCents(monthlyUsd),
    ...(monthlyUsdVsNatOnly && { monthlyUsdVsNatOnly: formatCents(monthlyUsdVsNatOnly) }),
    actualMonthlyUsd: formatCents(actualMonthlyUsd),
    ...ofVpc.rest,
    ...(part && { split: part.basis }),
  };
}
