import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Collector } from '../model/facts';
import type { Store } from '../store';
import type { DistributionObserver, JudgeGroup } from './contract';
import type { Settings } from './settings';

/** What reading and judging need. */
export interface WorkerDependencies {
  readonly store: Store;
  readonly collector: Collector;
  readonly judge: JudgeGroup;
  readonly logger: LoggerService;
  readonly observer: DistributionObserver;
  readonly settings: Settings;
  /** From 0 to 1. */
  readonly random: () => number;
}
