import { resolveThresholds } from '@private-ecr/core';
import { type AccountCredentials, accountCredentials } from '../aws/account-credentials';
import { clientMaker } from '../aws/client-maker';
import { callGate } from '../aws/transport/call-gate';
import { openConnections } from '../aws/transport/connections';
import type { Collector } from '../model/facts';
import { collectUnit } from './collect-unit';
import { type CollectorOptions, resolveLimits } from './collector-options';
import type { Environment } from './environment';

/** A collector for one process: its limits hold for all units that it reads. */
export function createCollector(options: CollectorOptions): Collector {
  const { credentials, logger, endpoint, now = () => new Date() } = options;
  const limits = resolveLimits(options.limits);
  const gate = callGate(limits.callsInFlight, limits.callsInFlightPerAccount);
  const connections = openConnections({ ...limits, ...(endpoint !== undefined && { endpoint }) });
  const accounts = new Map<string, AccountCredentials>();
  const environment: Environment = {
    limits,
    thresholds: resolveThresholds(options.thresholds),
    connections,
    gate,
    maker: clientMaker(),
    logger,
    now,
    credentialsOf: accountId => {
      const account =
        accounts.get(accountId) ?? accountCredentials(accountId, credentials, connections, gate);
      accounts.set(accountId, account);
      return account;
    },
  };
  return {
    collect: (plan, previous, signal) => collectUnit(plan, previous, signal, environment),
  };
}
