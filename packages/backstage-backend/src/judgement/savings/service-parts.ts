import { type Decimal, decimal, ONE, splitByService, ZERO } from '@private-ecr/core';
import type { Target } from '../../model/target';
import type { ServicePart, VpcSaving } from './savings-result';

/** What each service's part is of what its VPC saves: by the layers that it pulls, or evenly where they are not known. */
export function serviceParts(
  byVpc: ReadonlyMap<string, VpcSaving>,
  services: ReadonlyMap<string, readonly Target[]>,
  bytes: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, ServicePart> {
  const result = new Map<string, ServicePart>();
  for (const [vpcRef, saving] of byVpc) {
    if (saving.state !== 'known') continue;
    const usages = (services.get(vpcRef) ?? []).map(({ entityRef }) => {
      const own = bytes.get(entityRef);
      return {
        service: entityRef,
        ...(own !== undefined && { pulls: decimal(own.toString()), imageBytes: ONE }),
      };
    });
    const split = (amount: Decimal) => splitByService(amount, usages);
    const saved = split(saving.monthlyUsd);
    const vsNatOnly = saving.monthlyUsdVsNatOnly && split(saving.monthlyUsdVsNatOnly);
    const actual = split(saving.actualMonthlyUsd);
    saved.parts.forEach(({ service, amountUsd }, index) => {
      const other = vsNatOnly?.parts[index]?.amountUsd;
      result.set(service, {
        monthlyUsd: amountUsd,
        ...(other && { monthlyUsdVsNatOnly: other }),
        actualMonthlyUsd: actual.parts[index]?.amountUsd ?? ZERO,
        basis: saved.basis,
      });
    });
  }
  return result;
}
