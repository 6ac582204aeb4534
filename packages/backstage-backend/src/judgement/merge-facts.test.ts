import { HUB_ACCOUNT, REGION } from '@private-ecr/core/testing';
import type { PartState } from '../model/facts';
import { aUnit, NOW, READ_AT } from './__fixtures__/scenes';
import { mergeFacts } from './merge-facts';

const ELSEWHERE = 'us-east-1';
const FRESHNESS = { now: NOW, staleAfterSeconds: 3_600 };
const DENIED = { code: 'AccessDenied', message: 'denied', since: READ_AT };

/** One account in two Regions: the zones are those of the first, and the second was told of none, or was not answered. */
const knownIn = (region: string, second: PartState | undefined) => {
  const units = [
    aUnit(HUB_ACCOUNT, { HostedZones: [] }),
    {
      ...aUnit(HUB_ACCOUNT, { Vpcs: [] }, { parts: second === undefined ? {} : { HostedZones: second } }),
      unit: { accountId: HUB_ACCOUNT, region: ELSEWHERE },
    },
  ];
  return mergeFacts(units, FRESHNESS).index.known('HostedZones', HUB_ACCOUNT, region);
};

test.each<[string, PartState | undefined, boolean]>([
  ['has no VPC of its own to ask for', undefined, true],
  ['was answered', { collectedAt: READ_AT }, true],
  ['was answered before, not long ago', { collectedAt: READ_AT, failure: DENIED }, true],
  ['was never answered', { collectedAt: null, failure: DENIED }, false],
  ['was answered too long ago', { collectedAt: '2026-11-01T08:00:00Z', failure: DENIED }, false],
])('zones are known in a Region that %s: %o', (_what, second, known) => {
  expect([knownIn(REGION, second), knownIn(ELSEWHERE, second)]).toEqual([true, known]);
});
