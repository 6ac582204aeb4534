import { contains, type InputProblem, parseCidr, VPC_QUOTAS } from '@private-ecr/core';
import type { Allocation, AllocationRequest, Quota, QuotasOf } from '../allocation';
import { remembered } from '../model/remembered';
import type { RequestHub } from '../model/request-policy';
import type { FactsOptions } from './hub-facts';
import { type HubUse, useOfHub } from './hub-use';
import { hubNameOf } from './spaces';

/** A form asks at each key; facts change every few minutes. */
const REMEMBERED_MS = 5_000;

/**
 * What limits each hub: networks by what the operator set, the rest by AWS's quotas. What the hub was seen to use counts,
 * and what is held and was not seen yet.
 */
export function createQuotas(options: FactsOptions): QuotasOf {
  const { policy, now } = options;
  const uses = remembered<HubUse>({
    forMs: REMEMBERED_MS,
    atMost: policy.hubs.length + 1,
    now: () => now().getTime(),
  });
  return async space => {
    const hub = policy.hubs.find(({ name }) => name === hubNameOf(space));
    if (hub === undefined) return [];
    return quotasOf(hub, await uses(hub.name, () => useOfHub(hub, options)));
  };
}

export function quotasOf(hub: RequestHub, use: HubUse): readonly Quota[] {
  return [...networks(hub), participants(hub, use), subnets(hub, use), ingressRules(hub, use)];
}

function networks({ name, maxTeams }: RequestHub): readonly Quota[] {
  if (maxTeams === undefined) return [];
  return [
    {
      what: 'networks',
      limit: maxTeams,
      used: held => new Set(held.map(one => one.name)).size,
      adds: ({ mode }) => (mode === 'add' ? 1 : 0),
      refusal: used => ({
        path: 'hub',
        found: `${name}, which has ${counted(used, 'network')}`,
        allowed: `a hub with fewer networks than it is for (maxTeams: ${maxTeams})`,
        fix: 'choose another hub, or have maxTeams raised',
      }),
    },
  ];
}

function participants(hub: RequestHub, { participants: seen }: HubUse): Quota {
  const limit = hub.participantAccounts ?? VPC_QUOTAS.participantAccounts;
  const accounts = (held: readonly Allocation[]) =>
    new Set([...(seen ?? []), ...held.filter(isShared).map(({ accountId }) => accountId)]);
  return {
    what: 'accounts that its subnets are shared with',
    limit,
    topologies: ['shared-subnets'],
    used: held => (seen === undefined ? undefined : accounts(held).size),
    adds: (request, held) =>
      request.mode === 'change' || !isShared(request) || accounts(held).has(request.accountId) ? 0 : 1,
    refusal: used => ({
      path: 'hub',
      found: `${hub.name}, whose subnets are shared with ${counted(used, 'account')}`,
      allowed: `a hub whose subnets are shared with fewer than ${limit} (AWS's quota "Participant accounts per VPC")`,
      fix: raised('choose another hub or the topology spoke-vpc', hub, 'participantAccounts'),
    }),
  };
}

function subnets(hub: RequestHub, { subnets: seen }: HubUse): Quota {
  const limit = hub.subnetsPerVpc ?? VPC_QUOTAS.subnetsPerVpc;
  const seenIn = (cidr: string | undefined) =>
    cidr === undefined ? 0 : (seen?.ranges ?? []).filter(subnet => contains(parseCidr(cidr), subnet)).length;
  return {
    what: 'subnets of its VPC',
    limit,
    topologies: ['shared-subnets'],
    used: held => {
      if (seen === undefined) return undefined;
      const wanted = new Map<string, number>();
      for (const { cidr, azCount = 0 } of held.filter(isShared)) {
        wanted.set(cidr, Math.max(wanted.get(cidr) ?? 0, azCount));
      }
      const toCome = [...wanted].map(([cidr, azCount]) => Math.max(0, azCount - seenIn(cidr)));
      return toCome.reduce((total, count) => total + count, seen.count);
    },
    adds: (request, held) => {
      const { azCount } = request;
      if (!isShared(request) || azCount === undefined) return 0;
      const current = currentOf(request, held);
      return azCount - Math.max(seenIn(current?.cidr ?? request.cidr), current?.azCount ?? 0);
    },
    refusal: (used, adds) => ({
      ...beyond(hub, 'VPC', used, adds, 'subnet'),
      allowed: `a hub whose VPC has at most ${limit} with those of the request (AWS's quota "Subnets per VPC")`,
      fix: raised(
        'choose another hub, fewer Availability Zones or the topology spoke-vpc',
        hub,
        'subnetsPerVpc',
      ),
    }),
  };
}

function ingressRules(hub: RequestHub, { ingress }: HubUse): Quota {
  const limit = hub.rulesPerSecurityGroup ?? VPC_QUOTAS.rulesPerSecurityGroup;
  const admitted = (cidr: string | undefined) => cidr !== undefined && ingress?.cidrs.has(cidr) === true;
  const group = ingress === undefined ? 'the security group of its endpoints' : ingress.securityGroupId;
  return {
    what: 'rules of the security group of its endpoints',
    limit,
    used: held => {
      if (ingress === undefined) return undefined;
      const toCome = held.flatMap(({ connectivity, cidr }) =>
        connectivity === 'cidr' && !admitted(cidr) ? [cidr] : [],
      );
      return ingress.rules + new Set(toCome).size;
    },
    adds: (request, held) => {
      if (request.connectivity !== 'cidr') return 0;
      const current = currentOf(request, held);
      return current?.connectivity === 'cidr' || admitted(current?.cidr ?? request.cidr) ? 0 : 1;
    },
    refusal: (used, adds) => ({
      ...beyond(hub, group, used, adds, 'rule'),
      allowed: `a hub whose endpoints have a security group of at most ${limit} with that of the request, where a prefix list counts as often as it may have entries (AWS's quota "Inbound or outbound rules per security group")`,
      fix: raised(
        'choose another hub, or connectivity by security-group-reference or prefix-list',
        hub,
        'rulesPerSecurityGroup',
      ),
    }),
  };
}

/** What a change is of. */
function currentOf({ mode, name }: AllocationRequest, held: readonly Allocation[]): Allocation | undefined {
  return mode === 'change' ? held.find(one => one.name === name) : undefined;
}

function isShared({ topology }: Pick<Allocation, 'topology'>): boolean {
  return topology === 'shared-subnets';
}

function beyond(
  { name }: RequestHub,
  whose: string,
  used: number,
  adds: number,
  what: string,
): Pick<InputProblem, 'path' | 'found'> {
  return {
    path: 'hub',
    found: `${name}, whose ${whose} has ${counted(used, what)} with those of requests under way, and would have ${used + adds}`,
  };
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}

function raised(otherwise: string, { accountId }: RequestHub, key: string): string {
  return `${otherwise}, or have the quota of account ${accountId} raised and set as ${key} of the hub`;
}
