import { REQUEST_SIZES, type RequestOptions, type SizeOffer, type Topology } from '@private-ecr/core';
import type { Caller } from '../access';
import { type Space, SpaceNotKnownError } from '../allocation';
import type { AnswerContext } from '../answers/context';
import type { RequestHub } from '../model/request-policy';
import { accountsOf, rightsOf } from './rights';
import { standaloneSpace } from './spaces';

/** What a caller may ask for: what it may not is left out. */
export async function requestOptions(caller: Caller, context: AnswerContext): Promise<RequestOptions> {
  const { policy } = context.requests;
  const rights = await rightsOf(caller, context.requests.policy);
  const accounts = accountsOf(rights, policy);
  const owners = [
    ...new Set([
      ...rights.owns,
      ...(rights.isAdministrator ? accounts.flatMap(account => account.owners) : []),
    ]),
  ].sort();
  const titles = await caller.titlesOf(owners);
  const regions = [...policy.standalonePools].filter(([, pools]) => pools.length > 0);
  return {
    schemaVersion: 1,
    isAdministrator: rights.isAdministrator,
    owners: owners.map(ref => ({ ref, ...titled(titles.get(ref)) })),
    accounts: accounts.map(account => ({ ...account, owners: [...account.owners] })),
    hubs: await Promise.all(policy.hubs.filter(offersAny).map(hub => hubOptions(hub, context))),
    standalone: await Promise.all(
      regions.map(async ([region]) => ({
        region,
        sizes: await sizesOf({ space: standaloneSpace(region), topology: 'standalone' }, context),
      })),
    ),
  };
}

const TOPOLOGIES_OF_HUBS = ['shared-subnets', 'spoke-vpc'] as const satisfies readonly Topology[];

function offersAny({ pools }: RequestHub): boolean {
  return TOPOLOGIES_OF_HUBS.some(topology => pools[topology].length > 0);
}

async function hubOptions(hub: RequestHub, context: AnswerContext): Promise<RequestOptions['hubs'][number]> {
  const { name, title, accountId, region, pools } = hub;
  const topologies = TOPOLOGIES_OF_HUBS.filter(topology => pools[topology].length > 0);
  const [topology = 'shared-subnets'] = topologies;
  const quotas = await context.requests.allocations.quotas({ space: name, topology });
  return {
    name,
    ...titled(title),
    accountId,
    region,
    offers: await Promise.all(
      topologies.map(async topology => ({
        topology,
        sizes: await sizesOf({ space: name, topology }, context),
      })),
    ),
    quota: quotas.map(({ used = null, topologies: whose, ...quota }) => ({
      ...quota,
      used,
      ...(whose && { topologies: [...whose] }),
    })),
  };
}

function sizesOf(space: Space, { requests }: AnswerContext): Promise<SizeOffer[]> {
  return Promise.all(
    Object.entries(REQUEST_SIZES).map(async ([size, { prefixLength }]): Promise<SizeOffer> => {
      try {
        const { remaining, ...offer } = await requests.allocations.offer(space, prefixLength);
        return { size, prefixLength, ...offer, remaining: Number(remaining) };
      } catch (error) {
        // A hub that was not read is a hub all the same; the others of the form can be used.
        if (!(error instanceof SpaceNotKnownError)) throw error;
        return { size, prefixLength, remaining: null, detail: error.problem.found };
      }
    }),
  );
}

function titled(title: string | undefined): { title?: string } {
  return title === undefined ? {} : { title };
}
