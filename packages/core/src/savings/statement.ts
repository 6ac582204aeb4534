import type { Decimal } from '../money';
import type { Rate, TieredRate } from '../pricing/rate';
import type { BreakEven } from './break-even';
import type { LineItem } from './line-item';
import type { Note } from './notes';
import type { Period } from './period';
import type { TeamUsage } from './team-usage';

/** Where the quantities come from. A statement rests on one basis: estimates and measurements are never mixed. */
export interface Basis {
  /** `estimate`: the formula on assumed quantities; `measured`: on metrics or bills. */
  readonly kind: 'estimate' | 'measured';
  /** Day (`2026-10-31`) of the assumption, or the last day measured. */
  readonly asOf?: string;
}

/** What would be paid without the hub. The one with the free S3 gateway is the honest one, and the headline. */
export interface Baselines {
  readonly baselineNatOnly: Decimal;
  readonly baselineNatPlusS3Gateway: Decimal;
}

/** Against both baselines; below zero is a loss, and shown as such. */
export interface Savings {
  readonly savingsVsNatOnly: Decimal;
  readonly savingsVsNatPlusS3Gateway: Decimal;
}

/** What is paid with the hub, by what it is for. */
export interface ActualParts {
  readonly hubFixedShare: Decimal;
  readonly interfaceData: Decimal;
  readonly s3GatewayData: Decimal;
  readonly tgw: Decimal;
  readonly residualNat: Decimal;
}

/** Whether a saving may be claimed, with the reason where not. */
export type Claim =
  { readonly savingClaimed: true } | { readonly savingClaimed: false; readonly reason: string };

/** A team's part. Amounts are US dollars, unrounded. */
export interface TeamStatement extends Baselines, Savings {
  readonly id: string;
  readonly usage: TeamUsage;
  readonly actual: Decimal;
  readonly actualParts: ActualParts;
  readonly claim: Claim;
  /** Lines of the baselines and of the actual cost; `addsTo` says which totals a line is part of. */
  readonly lineItems: readonly LineItem[];
}

/** The organisation: the exact sum of its teams. */
export interface OrgStatement extends Baselines, Savings {
  readonly actual: Decimal;
  readonly hubFixedPool: Decimal;
  readonly interfaceDataPool: Decimal;
  /** Lines of the two pools. */
  readonly lineItems: readonly LineItem[];
}

/** Whose AWS bill the actual cost stands on: what the hub's owner pays is what the teams have to be shown. */
export interface ShowBack {
  readonly hubOwnerPays: Decimal;
  readonly teamsPay: Decimal;
}

/** What a hub costs and saves. Amounts are US dollars, unrounded: round once, for display. */
export interface SavingsStatement {
  readonly region: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly teams: readonly TeamStatement[];
  readonly org: OrgStatement;
  readonly showBack: ShowBack;
  readonly breakEven: BreakEven;
  /** Every rate that was used, by name. */
  readonly rates: Readonly<Record<string, Rate | TieredRate>>;
  readonly notes: readonly Note[];
}
