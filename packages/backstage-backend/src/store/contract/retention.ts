export interface RetentionOptions {
  /** Whole months of days that are kept before they are rolled up. */
  readonly dailyMonths: number;
  /** Whole months that are kept as months. */
  readonly monthlyMonths: number;
  /** Days for which single pull failures are kept; their number per day lives as long as the day. */
  readonly pullFailureDays: number;
}

/** What was rolled up and removed, in rows. */
export type RetentionOutcome = Readonly<Record<string, number>>;

export interface Retention {
  /** Can run as often as one likes, and be cut off at any point. */
  run(options?: Partial<RetentionOptions>): Promise<RetentionOutcome>;
}
