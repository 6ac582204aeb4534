import {
  GetHostedZoneCommand,
  type HostedZone,
  paginateListHostedZones,
  type Route53Client,
} from '@aws-sdk/client-route-53';
import { bareZoneId, parseImageUri } from '@private-ecr/core';
import { type Gaps, gatherGaps } from '../gaps';
import { allPages } from '../pages';
import type { ListReader, UnitReading } from '../unit-reading';
import { readRecordSets } from './record-sets';
import { mayAnswer } from './relevant-zone';
import { readZonesOfVpcs } from './zones-of-vpcs';

/**
 * The private zones: those of the account, once for all of its Regions, and those that each of its VPCs in the Region
 * is told of, whose owners' accounts hold their records.
 */
export const readHostedZones: ListReader = async unit => {
  const { readsGlobalLists, unit: ref } = unit.plan;
  const vpcIds = ((await unit.list('Vpcs')) ?? [])
    .filter(({ OwnerId }) => OwnerId === ref.accountId)
    .map(({ VpcId }) => VpcId);
  if (!readsGlobalLists && vpcIds.length === 0) return undefined;
  const client = await unit.client('route53');
  const gaps = gatherGaps();
  const [own, told] = await Promise.all([
    readsGlobalLists ? ownZones(client, await imageHosts(unit), gaps) : [],
    readZonesOfVpcs(client, vpcIds, ref.region),
  ]);
  return { value: [...own, ...told], gaps: gaps.found };
};

async function ownZones(client: Route53Client, hosts: readonly string[], gaps: Gaps): Promise<object[]> {
  const pages = paginateListHostedZones({ client }, { HostedZoneType: 'PrivateHostedZone' });
  const zones = await allPages(pages, page => page.HostedZones);
  return Promise.all(
    zones
      .filter(({ Name }) => mayAnswer(Name ?? '', hosts))
      .map(async zone => ({ ...zone, ...(await contentOf(client, zone, gaps)) })),
  );
}

async function contentOf(client: Route53Client, zone: HostedZone, gaps: Gaps) {
  const Id = bareZoneId(zone.Id ?? '');
  const [answer, ResourceRecordSets] = await Promise.all([
    gaps.skipRefused(client.send(new GetHostedZoneCommand({ Id }))),
    gaps.skipRefused(readRecordSets(client, Id)),
  ]);
  return { VPCs: answer?.VPCs, ResourceRecordSets };
}

async function imageHosts(unit: UnitReading): Promise<readonly string[]> {
  const workloads = (await unit.workloads()) ?? [];
  return workloads.flatMap(({ workload }) =>
    workload.taskDefinition.containerDefinitions.flatMap(({ image }) => parseImageUri(image)?.host ?? []),
  );
}
