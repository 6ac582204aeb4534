import type { JudgementStore, StatusChangeQueue } from './judgements';
import type { LivePriceCache } from './live-prices';
import type { RefreshRequests } from './refresh-requests';
import type { Retention } from './retention';
import type { TargetStore } from './targets';
import type { UnitQueue, UnitStore } from './units';
import type { Views } from './views';

/** All that is kept. */
export interface Store {
  readonly units: UnitStore;
  readonly unitQueue: UnitQueue;
  readonly targets: TargetStore;
  readonly judgements: JudgementStore;
  readonly statusChanges: StatusChangeQueue;
  readonly views: Views;
  readonly livePrices: LivePriceCache;
  readonly refreshRequests: RefreshRequests;
  readonly retention: Retention;
}
