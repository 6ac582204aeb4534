/** How prices.data.ts writes its rows: positional, because the table ships to browsers. */

import type { Confidence } from './rate';

/** Source, day (`2026-09-21`), confidence. */
export type EvidenceRow = readonly [source: string, asOf: string, confidence: Confidence];

/** Price in US dollars, index of the evidence, prefix of the usage type where it is not the Region's. */
export type RateRow = readonly [usd: string, evidence: number, usagePrefix?: string];

/** Tiers, index of the evidence, prefix as above. `Inf` is the end of the last tier. */
export type TiersRow = readonly [tiers: readonly TierRow[], evidence: number, usagePrefix?: string];
export type TierRow = readonly [from: string, to: string, usd: string];

export interface RegionRow {
  /** What AWS writes before the usage types of the Region: `EU-`. */
  readonly usagePrefix: string;
  readonly natHour: RateRow;
  readonly natGb: RateRow;
  readonly regionalNatHour?: RateRow;
  readonly regionalNatGb?: RateRow;
  readonly vpceHour: RateRow;
  readonly vpceGb: TiersRow;
  readonly ipv4Hour: RateRow;
  readonly crossAzGb: RateRow;
  readonly tgwHour?: RateRow;
  readonly tgwGb?: RateRow;
}

export interface GlobalRow {
  readonly profileHour: RateRow;
  readonly profileAssociationHour: RateRow;
  readonly zoneMonth: TiersRow;
  readonly costExplorerRequest: RateRow;
  readonly metricRequested: RateRow;
}
