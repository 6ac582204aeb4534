/** A document of prices, with the day it is of. */
export interface CachedPrices {
  /** As it was put; what it means is the reader's to check. */
  readonly document: unknown;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** Prices read from AWS, so that each is asked for once a day and not per unit. */
export interface LivePriceCache {
  get(key: string): Promise<CachedPrices | undefined>;
  put(key: string, document: unknown, fetchedAt: Date): Promise<void>;
}
