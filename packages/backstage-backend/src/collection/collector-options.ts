import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { HealthThresholds } from '@private-ecr/core';

/** How much is asked of AWS at once, and how long it may take. */
export interface CollectionLimits {
  /** @defaultValue 50: AWS calls in flight, of all accounts together */
  readonly callsInFlight: number;
  /** @defaultValue 5: AWS calls in flight in one account, so that its own users keep most of its quotas */
  readonly callsInFlightPerAccount: number;
  /** @defaultValue 5: how often a call is tried, where trying again may help */
  readonly attempts: number;
  /** @defaultValue 10,000: how long one answer may take */
  readonly callTimeoutMs: number;
  /** @defaultValue 120,000: how long all calls of a unit may take, waiting for their turn included */
  readonly unitTimeoutMs: number;
}

/** What a collector works with. */
export interface CollectorOptions {
  /** Who reads which account: Backstage's own integration with AWS. */
  readonly credentials: AwsCredentialsManager;
  readonly logger: LoggerService;
  readonly limits?: Partial<CollectionLimits>;
  /** The origin that all calls are sent to in the place of AWS, such as `http://127.0.0.1:4566`: a demo, a test. */
  readonly endpoint?: string;
  /** Over which times health is judged, so that metrics reach as far. @defaultValue those of core */
  readonly thresholds?: Partial<HealthThresholds>;
  /** @defaultValue the machine's clock */
  readonly now?: () => Date;
}

/** The limits with what is not given filled in. */
export function resolveLimits(given: Partial<CollectionLimits> = {}): CollectionLimits {
  return {
    callsInFlight: 50,
    callsInFlightPerAccount: 5,
    attempts: 5,
    callTimeoutMs: 10_000,
    unitTimeoutMs: 120_000,
    ...given,
  };
}
