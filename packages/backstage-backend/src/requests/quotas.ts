import type { RequestOptions } from '@private-ecr/core';
import { type Allocation, type AllocationRequest, RefusedRequestError } from '../allocation';
import type { RequestHub } from '../model/request-policy';
import type { Store } from '../store';

export type Quota = RequestOptions['hubs'][number]['quota'][number];

/** What AWS lets the subnets of one VPC be shared with. */
const PARTICIPANTS = 'accounts that its subnets are shared with';

/** How full a hub is: networks of the limit that the operator set, accounts of AWS's. */
export async function quotasOf(
  hub: RequestHub,
  held: readonly Allocation[],
  views: Store['views'],
): Promise<readonly Quota[]> {
  const seen = (await views.hubs()).find(view => view.hub.hub === hub.name);
  const participants = seen?.hub.capacity.participants;
  const networks = new Set(held.map(({ name }) => name)).size;
  return [
    ...(hub.maxTeams === undefined ? [] : [{ what: 'networks', used: networks, limit: hub.maxTeams }]),
    ...(participants === undefined
      ? []
      : [
          {
            what: PARTICIPANTS,
            // What was asked for since the hub was last read is shared soon.
            used: participants.used === null ? null : Math.max(participants.used, accountsIn(held).size),
            limit: hub.participantAccounts ?? participants.limit,
          },
        ]),
  ];
}

/** @throws RefusedRequestError where subnets would be shared with one account more than AWS lets them */
export function refuseAtQuota(
  { mode, topology, accountId }: AllocationRequest,
  { hub, held, quotas }: { hub: RequestHub; held: readonly Allocation[]; quotas: readonly Quota[] },
): void {
  if (mode === 'change' || topology !== 'shared-subnets' || accountsIn(held).has(accountId)) return;
  const full = quotas.find(({ what, used, limit }) => what === PARTICIPANTS && (used ?? 0) >= limit);
  if (full === undefined) return;
  throw new RefusedRequestError({
    path: 'hub',
    found: `${hub.name}, whose subnets are shared with ${full.used} ${full.used === 1 ? 'account' : 'accounts'}`,
    allowed: `a hub whose subnets are shared with fewer than ${full.limit} (AWS's quota "Participant accounts per VPC")`,
    fix: `choose another hub or the topology spoke-vpc, or have the quota of account ${hub.accountId} raised and set as participantAccounts of the hub`,
  });
}

function accountsIn(held: readonly Allocation[]): ReadonlySet<string> {
  return new Set(
    held.flatMap(({ topology, accountId }) => (topology === 'shared-subnets' ? [accountId] : [])),
  );
}
