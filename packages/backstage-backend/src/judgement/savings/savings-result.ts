import type { Decimal, SavingsDetail, SavingsSummary, SplitBasis } from '@private-ecr/core';

/** What a VPC saves, unrounded. */
export interface KnownSaving {
  readonly state: 'known';
  readonly monthlyUsd: Decimal;
  /** Absent where the bytes of image layers are not known. */
  readonly monthlyUsdVsNatOnly?: Decimal;
  readonly actualMonthlyUsd: Decimal;
  /** What the summary says beside the amounts. */
  readonly rest: Omit<
    Extract<SavingsSummary, { state: 'known' }>,
    'state' | 'monthlyUsd' | 'monthlyUsdVsNatOnly' | 'actualMonthlyUsd' | 'split'
  >;
  readonly detail: SavingsDetail;
}

export type UnavailableSaving = Extract<SavingsSummary, { state: 'unavailable' }>;
export type ElsewhereSaving = Extract<SavingsSummary, { state: 'elsewhere' }>;
export type VpcSaving = KnownSaving | UnavailableSaving | ElsewhereSaving;

/** A service's part of what its VPC saves. */
export interface ServicePart {
  readonly monthlyUsd: Decimal;
  readonly monthlyUsdVsNatOnly?: Decimal;
  readonly actualMonthlyUsd: Decimal;
  readonly basis: SplitBasis;
}

/** What a group saves. */
export interface GroupSavings {
  /** By the entity of the VPC. */
  readonly byVpc: ReadonlyMap<string, VpcSaving>;
  /** By the entity of the service, of VPCs whose saving is known. */
  readonly byService: ReadonlyMap<string, ServicePart>;
  /** What the endpoints cost before any data, and the NAT gateways beside them; absent where it is not known. */
  readonly fixedMonthlyUsd?: Decimal;
  /** Over all VPCs; absent where that of one of them is not known. */
  readonly totalMonthlyUsd?: Decimal;
}

/** The same reason for all VPCs. */
export function unavailableForAll(
  vpcRefs: readonly string[],
  reason: string,
  dependsOnUsage?: string,
): GroupSavings {
  const saving: UnavailableSaving = {
    state: 'unavailable',
    reason,
    ...(dependsOnUsage !== undefined && { dependsOnUsage }),
  };
  return { byVpc: new Map(vpcRefs.map(ref => [ref, saving])), byService: new Map() };
}
