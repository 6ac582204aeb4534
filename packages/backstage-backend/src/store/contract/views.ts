import type { History, PullFailure } from '@private-ecr/core';
import type { EntityJudgement, HubJudgement } from '../../model/judgement';
import type { Status } from './judgements';
import type { StoredUnitFreshness } from './freshness';

/** What is known of an entity, and how old that is. */
export interface EntityView {
  readonly entityRef: string;
  readonly summary: EntityJudgement['summary'];
  /** ISO 8601: when its group was last judged. */
  readonly judgedAt: string;
  /** The units that it rests on. */
  readonly units: readonly StoredUnitFreshness[];
  readonly lastPullFailure?: PullFailure;
}

export interface DetailView extends EntityView {
  readonly detail: EntityJudgement['detail'];
  /** Of a VPC: the services in it, whether the caller may see them or not. */
  readonly services: readonly { entityRef: string; title: string; verdict: FleetRowView['verdict'] }[];
  /** Newest first. */
  readonly pullFailures: readonly PullFailure[];
}

/** One row per entity: what can be filtered, sorted and summed. */
export interface FleetRowView {
  readonly entityRef: string;
  readonly kind: 'service' | 'vpc';
  readonly title: string;
  readonly ownerRef?: string;
  readonly accountId?: string;
  readonly region?: string;
  readonly vpcId?: string;
  readonly hub?: string;
  readonly topology?: string;
  readonly status: Status;
  readonly verdict: 'reachable' | 'blocked' | 'unknown';
  readonly headline?: string;
  readonly natGateways: number | null;
  /** An exact decimal with two decimals. */
  readonly savingsMonthlyUsd?: string;
  /** The same in cents, to sort and to sum. */
  readonly savingsMonthlyCents?: number;
  /** When the oldest of the units that it rests on was read; null where none was. */
  readonly collectedAt: string | null;
  /** ISO 8601: when its group was last judged. */
  readonly judgedAt: string;
}

export interface HubView {
  readonly hub: HubJudgement['hub'];
  readonly entityRefs: readonly string[];
  readonly units: readonly StoredUnitFreshness[];
  /** ISO 8601. */
  readonly judgedAt: string;
}

/** One month that was rolled up from days. */
export interface MonthOfHistory {
  /** Such as `2026-10`. */
  readonly month: string;
  readonly status: Status;
  readonly secondsByStatus: Readonly<Record<string, number>>;
  readonly savingsMonthlyUsd?: string;
  readonly pullFailures: number;
}

export interface HistoryView {
  readonly days: History['days'];
  /** Before the days that are kept. */
  readonly months: readonly MonthOfHistory[];
  /** Newest first. */
  readonly incidents: History['incidents'];
}

/** What the API answers from: reads only, no AWS, one or two queries each. */
export interface Views {
  /** Undefined where it was never judged, or what is stored is of a version that cannot be read. */
  entity(entityRef: string): Promise<EntityView | undefined>;
  detail(entityRef: string): Promise<DetailView | undefined>;
  /** The last `days` days, today included; undefined where nothing is kept of it. */
  history(entityRef: string, days: number): Promise<HistoryView | undefined>;
  /** All, or those given. */
  fleetRows(entityRefs?: readonly string[]): Promise<readonly FleetRowView[]>;
  hubs(): Promise<readonly HubView[]>;
  /** Newest first. */
  pullFailures(entityRef: string): Promise<readonly PullFailure[]>;
  /** Changes whenever something was saved that any view shows: for ETags and caches. */
  revision(): Promise<string>;
}
