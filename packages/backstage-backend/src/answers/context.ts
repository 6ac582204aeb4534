import type { LivePrices } from '@private-ecr/core';
import type { Distribution } from '../distribution';
import type { JudgeOptions, PriceSources } from '../judgement';
import type { HubPlacement } from '../model/hub';
import type { Store } from '../store';
import type { DriftContext } from '../drift';
import type { RequestsContext } from '../requests';
import type { FleetRows } from './fleet/fleet-rows';

/** What answers are made from. */
export interface AnswerContext {
  readonly store: Store;
  readonly hubs: readonly HubPlacement[];
  /** Past this age facts no longer tell how things are. */
  readonly staleAfterSeconds: number;
  /** Each account and Region is read once in this time. */
  readonly intervalSeconds: number;
  readonly judgeOptions: Partial<JudgeOptions>;
  /** Private prices by Region. */
  readonly priceOverrides: NonNullable<PriceSources['overrides']>;
  /** Prices of the Price List, where they are read; undefined where none are. */
  livePrices(region: string): Promise<LivePrices | undefined>;
  readonly fleetRows: FleetRows;
  readonly requests: RequestsContext;
  readonly drift: DriftContext;
  /** Reads now what a caller asked for. */
  readonly nudge: Distribution['nudge'];
  now(): Date;
}
