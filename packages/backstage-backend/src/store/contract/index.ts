export type { StoredUnitFreshness } from './freshness';
export type {
  GroupClaim,
  GroupSelection,
  JudgementStore,
  Status,
  StatusChange,
  StatusChangeQueue,
} from './judgements';
export type { CachedPrices, LivePriceCache } from './live-prices';
export type { RefreshDecision, RefreshRequests } from './refresh-requests';
export type { Retention, RetentionOptions, RetentionOutcome } from './retention';
export type { Store } from './store';
export type { StoredGroup, TargetStore } from './targets';
export type {
  SeenVpc,
  StoredFacts,
  UnitClaim,
  UnitQueue,
  UnitSelection,
  UnitStatus,
  UnitStore,
} from './units';
export type {
  DetailView,
  EntityView,
  FleetRowView,
  HistoryView,
  HubView,
  MonthOfHistory,
  Views,
} from './views';
