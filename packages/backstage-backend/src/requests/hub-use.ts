import {
  type Cidr,
  type EndpointIngress,
  endpointIngress,
  type OwnedVpc,
  participantAccounts,
  safeParseCidr,
  type SnapshotIndex,
} from '@private-ecr/core';
import { vpcOfHub } from '../judgement/vpc-of-hub';
import type { RequestHub } from '../model/request-policy';
import { factsOfHub, type FactsOptions } from './hub-facts';

/** One without a range is of IPv6 alone. */
interface SubnetsOfVpc {
  readonly count: number;
  readonly ranges: readonly Cidr[];
}

/** What a hub was seen to use of what AWS limits; undefined is not known. */
export interface HubUse {
  readonly participants: ReadonlySet<string> | undefined;
  readonly subnets: SubnetsOfVpc | undefined;
  readonly ingress: EndpointIngress | undefined;
}

export async function useOfHub(hub: RequestHub, options: FactsOptions): Promise<HubUse> {
  const { index } = await factsOfHub(hub, options);
  const vpc = vpcOfHub(index, hub);
  return {
    participants: participantAccounts(index, vpc),
    subnets: subnetsOf(index, vpc),
    ingress: endpointIngress(index, vpc),
  };
}

function subnetsOf(index: SnapshotIndex, { vpcId, region, ownerId }: OwnedVpc): SubnetsOfVpc | undefined {
  if (!index.known('Subnets', ownerId, region)) return undefined;
  const subnets = index.subnetsOfVpc.all(region, vpcId);
  return { count: subnets.length, ranges: subnets.flatMap(({ entry }) => cidrOf(entry.CidrBlock)) };
}

function cidrOf(text: string | undefined): readonly Cidr[] {
  const parsed = safeParseCidr(text ?? '');
  return parsed.success ? [parsed.cidr] : [];
}
