import type {
  CollectionStatus,
  EntityDetail,
  EntitySummary,
  FleetPage,
  Freshness,
  History,
  HubList,
  TeamList,
  TeamSummary,
} from '@private-ecr/core';
import type { Answer } from '../api';
import { type Loaded, useLoad } from './use-load';

const SOONEST_MS = 3_000;
const LATEST_MS = 60_000;

/** When the next read of AWS is due, and a moment for it to be judged. */
const AFTER_REFRESH_MS = 1_000;

/** After a refresh was asked for: how often to look, and for how long. */
const EAGER_MS = 2_000;
const EAGER_FOR_MS = 60_000;

/**
 * How long until it is asked again: soon after the backend reads AWS again, at the latest in a minute.
 *
 * @param refreshAskedAt - when somebody asked for AWS to be read, in milliseconds: until that was done it is looked often
 */
export function pollAfter(
  answer: Answer<{ readonly freshness: Freshness }> | undefined,
  refreshAskedAt: number | undefined,
  now = Date.now(),
): number {
  const { collectedAt = null, nextRefreshAt } = answer?.value.freshness ?? {};
  const isAwaited =
    refreshAskedAt !== undefined &&
    now - refreshAskedAt < EAGER_FOR_MS &&
    (collectedAt === null || Date.parse(collectedAt) < refreshAskedAt);
  if (isAwaited) return EAGER_MS;
  if (nextRefreshAt === undefined) return LATEST_MS;
  const dueMs = Date.parse(nextRefreshAt) + AFTER_REFRESH_MS - now;
  return Math.min(LATEST_MS, Math.max(SOONEST_MS, dueMs));
}

/** @param refreshAskedAt - when somebody asked for AWS to be read, in milliseconds */
export function useSummary(entityRef: string, refreshAskedAt?: number): Loaded<EntitySummary> {
  return useLoad(['summary', entityRef], api => api.getSummary(entityRef), {
    pollMs: answer => pollAfter(answer, refreshAskedAt),
  });
}

/** @param refreshAskedAt - as of {@link useSummary} */
export function useDetail(entityRef: string, refreshAskedAt?: number): Loaded<EntityDetail> {
  return useLoad(['detail', entityRef], api => api.getDetail(entityRef), {
    pollMs: answer => pollAfter(answer && { ...answer, value: answer.value.summary }, refreshAskedAt),
  });
}

export function useHistory(entityRef: string, days: number): Loaded<History> {
  return useLoad(['history', entityRef, String(days)], api => api.getHistory(entityRef, days));
}

export function useTeam(entityRef: string): Loaded<TeamSummary> {
  return useLoad(['team', entityRef], api => api.getTeam(entityRef));
}

/** @param query - the parameters of the request; another order of them is another question */
export function useFleet(query: URLSearchParams): Loaded<FleetPage> {
  return useLoad(['fleet', query.toString()], api => api.getFleet(query));
}

export function useTeams(): Loaded<TeamList> {
  return useLoad(['teams'], api => api.getTeams());
}

export function useHubs(): Loaded<HubList> {
  return useLoad(['hubs'], api => api.getHubs());
}

/** @param enabled - false where the user may not see it, so that it is not asked for */
export function useCollection(enabled = true): Loaded<CollectionStatus> {
  return useLoad(enabled ? ['collection'] : undefined, api => api.getCollection());
}
