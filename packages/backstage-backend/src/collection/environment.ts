import type { LoggerService } from '@backstage/backend-plugin-api';
import type { HealthThresholds } from '@private-ecr/core';
import type { AccountCredentials } from '../aws/account-credentials';
import type { ClientMaker } from '../aws/client-maker';
import type { CallGate } from '../aws/transport/call-gate';
import type { Connections } from '../aws/transport/connections';
import type { CollectionLimits } from './collector-options';

/** What the reading of all units of a process shares. */
export interface Environment {
  readonly limits: CollectionLimits;
  readonly thresholds: HealthThresholds;
  readonly connections: Connections;
  readonly gate: CallGate;
  readonly maker: ClientMaker;
  readonly logger: LoggerService;
  now(): Date;
  credentialsOf(accountId: string): AccountCredentials;
}
