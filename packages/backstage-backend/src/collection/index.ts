/**
 * What AWS is asked in the background, and what is kept of its answers.
 *
 * Model: a unit is an account in a Region; a part of it is a list of the network or what stands beside it. Each part is
 * read by itself through the real SDK, and fails by itself: then what was known of it stays, with its age and since when
 * it fails.
 *
 * Laws: nothing that AWS does makes a read reject, and only the caller's own signal ends it early; what was not read is
 * absent, never empty; no more calls are in flight than the limits say, whichever units they are for; no credential is
 * in what is kept, said or logged.
 */
export type { CollectionLimits, CollectorOptions } from './collector-options';
export { createCollector } from './create-collector';
export {
  createLivePriceReader,
  type LivePriceReader,
  type LivePricesOptions,
  type PriceListCache,
} from './live-prices';
