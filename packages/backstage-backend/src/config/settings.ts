import { formatUnrounded, parseCidr } from '@private-ecr/core';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { CollectionLimits } from '../collection';
import { resolveLimits } from '../collection/collector-options';
import { DEFAULT_DISTRIBUTION_OPTIONS, type DistributionOptions, longestReadMs } from '../distribution';
import { DEFAULT_JUDGE_OPTIONS, type JudgeOptions, type PriceSources } from '../judgement';
import type { HubPlacement } from '../model/hub';
import type { DriftReporter, RequestPolicy } from '../model/request-policy';
import type { RefreshLimits, RetentionOptions } from '../store';
import type { PrivateEcrConfig } from './config-schema';

/** What each part of the backend takes of the configuration; what is left out is the part's own default. */

export function distributionSettings({ collection }: PrivateEcrConfig): DistributionOptions {
  const { catalogInterval: _ofTheCatalog, ...options } = collection;
  return { ...DEFAULT_DISTRIBUTION_OPTIONS, ...withoutUndefined(options) };
}

export function collectorSettings(config: PrivateEcrConfig): {
  readonly limits: Partial<CollectionLimits>;
  readonly endpoint?: string;
} {
  const { endpoint, maxCallsInFlight, maxCallsInFlightPerAccount, attempts, callTimeout } = config.aws;
  const limits = withoutUndefined({
    callsInFlight: maxCallsInFlight,
    callsInFlightPerAccount: maxCallsInFlightPerAccount,
    attempts,
    callTimeoutMs: millisecondsOf(callTimeout),
    unitTimeoutMs: unitTimeoutMs(config),
  });
  // A path would become part of every call.
  return { limits, ...(endpoint !== undefined && { endpoint: new URL(endpoint).origin }) };
}

/** A read that its task ends loses all that it has; one that ends by itself keeps what was read in time. */
function unitTimeoutMs(config: PrivateEcrConfig): number | undefined {
  const given = millisecondsOf(config.aws.unitTimeout);
  const longest = longestReadMs(distributionSettings(config));
  return (given ?? resolveLimits().unitTimeoutMs) > longest ? longest : given;
}

export function judgeSettings({
  savings,
  defaultWorkload,
  collection,
}: PrivateEcrConfig): Partial<JudgeOptions> {
  return {
    staleAfterSeconds: staleAfterSeconds(collection),
    defaultWorkload: { ...DEFAULT_JUDGE_OPTIONS.defaultWorkload, ...withoutUndefined(defaultWorkload) },
    natGatewaysBefore: savings.baselineNatGateways,
    assumedUsage: withoutUndefined(savings.assumedUsage),
    transitGatewayAlreadyPaid: savings.transitGatewayAlreadyPaid,
  };
}

/** Private prices as decimal text, by Region. */
export function priceOverrides({ savings }: PrivateEcrConfig): NonNullable<PriceSources['overrides']> {
  return Object.fromEntries(
    Object.entries(savings.prices).map(([region, prices]) => [
      region,
      Object.fromEntries(
        Object.entries(prices).flatMap(([key, usd]) =>
          usd === undefined ? [] : [[key, formatUnrounded(usd)]],
        ),
      ),
    ]),
  );
}

export function refreshLimits({ refresh }: PrivateEcrConfig): RefreshLimits {
  return {
    perUnitMs: durationToMilliseconds(refresh.perUnit),
    unitsPerCaller: refresh.unitsPerCaller,
    perCallerMs: durationToMilliseconds(refresh.perCaller),
  };
}

export function hubsOf({ hubs }: PrivateEcrConfig): readonly HubPlacement[] {
  return hubs.map(({ name, title, accountId, region, vpcId }) => ({
    name,
    accountId,
    region,
    vpcId,
    ...(title !== undefined && { title }),
  }));
}

/** What people may ask for. */
export function requestPolicy(config: PrivateEcrConfig): RequestPolicy {
  const { accounts, administrators, reservation, maxOpenPerOwner, standalonePools } = config.requests;
  const limits = new Map(config.hubs.map(hub => [hub.name, hub]));
  return {
    hubs: hubsOf(config).map(hub => {
      const { pools, maxTeams, participantAccounts, subnetsPerVpc, rulesPerSecurityGroup } =
        limits.get(hub.name) ?? {};
      return {
        ...hub,
        pools: {
          'shared-subnets': (pools?.sharedSubnets ?? []).map(parseCidr),
          'spoke-vpc': (pools?.spokeVpcs ?? []).map(parseCidr),
        },
        ...(maxTeams !== undefined && { maxTeams }),
        ...(participantAccounts !== undefined && { participantAccounts }),
        ...(subnetsPerVpc !== undefined && { subnetsPerVpc }),
        ...(rulesPerSecurityGroup !== undefined && { rulesPerSecurityGroup }),
      };
    }),
    accounts: accounts.map(({ title, ...account }) => ({
      ...account,
      ...(title !== undefined && { title }),
    })),
    administrators,
    standalonePools: new Map(
      Object.entries(standalonePools).map(([region, pools]) => [region, pools.map(parseCidr)]),
    ),
    reservationSeconds: durationToMilliseconds(reservation) / 1_000,
    maxOpenPerOwner,
  };
}

export function driftReporters({ drift }: PrivateEcrConfig): readonly DriftReporter[] {
  return drift.reporters.map(({ teams, ...reporter }) => ({ ...reporter, ...(teams && { teams }) }));
}

export function retentionSettings({ retention }: PrivateEcrConfig): Partial<RetentionOptions> {
  return withoutUndefined(retention);
}

export function staleAfterSeconds({ staleAfter }: PrivateEcrConfig['collection']): number {
  return durationToMilliseconds(staleAfter) / 1_000;
}

function millisecondsOf(duration: HumanDuration | undefined): number | undefined {
  return duration === undefined ? undefined : durationToMilliseconds(duration);
}

/** What is left out must not stand in the way of a default. */
function withoutUndefined<Options extends object>(options: Options): Defined<Options> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Defined<Options>;
}

type Defined<Options> = { [Key in keyof Options]?: Exclude<Options[Key], undefined> };
