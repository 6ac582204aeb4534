import type { ResourceRecordSet } from '@private-ecr/core';
import { idOf } from '../build/identity';
import { readBlocks, readText, readTexts } from '../build/read-arguments';
import { type Draft, type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { isUnknown, Unknown } from '../expression/value';
import type { Instance } from '../stack/instance';
import type { ResourceReaders } from './resource-reader';

type ZoneEntry = DraftEntry<'HostedZones'>;
type WholeZone = Extract<ZoneEntry['value'], { Id: string }>;

/** Private hosted zones, their records, and the VPCs that they hold for. */
export const hostedZones: ResourceReaders = {
  aws_route53_zone: {
    lists: ['HostedZones'],
    add: (resource, draft) => {
      // A zone of an unknown name, or for an unknown VPC, may hold any name of any VPC.
      const Name = draft.orForgetList(resource, 'name', readText(resource, 'name'), 'HostedZones', {});
      const vpcs = draft.orForgetList(resource, 'vpc', readBlocks(resource, 'vpc') ?? [], 'HostedZones', {});
      if (Name === undefined || vpcs === undefined) return;
      const VPCs: { VPCId: string; VPCRegion?: string }[] = [];
      for (const block of vpcs) {
        const VPCId = draft.orForgetList(
          resource,
          'vpc.vpc_id',
          readText(block, 'vpc_id'),
          'HostedZones',
          {},
        );
        const VPCRegion = vpcRegion(resource, draft, readText(block, 'vpc_region'));
        if (VPCId !== undefined && VPCRegion !== undefined) VPCs.push({ VPCId, VPCRegion });
      }
      draft.add('HostedZones', placementOf(resource), {
        Id: idOf(resource),
        Name,
        Config: { PrivateZone: vpcs.length > 0 },
        VPCs,
        ResourceRecordSets: [],
      });
    },
  },
  aws_route53_zone_association: {
    lists: ['HostedZones'],
    attach: (resource, draft) => {
      const vpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), 'HostedZones', {});
      const VPCRegion = vpcRegion(resource, draft, readText(resource, 'vpc_region'));
      if (vpcId === undefined || VPCRegion === undefined) return;
      const owner = draft.ownerOfVpc(VPCRegion, vpcId) ?? placementOf(resource).accountId;
      // A zone that is not there answers in this VPC all the same: which zones do is then not known.
      const of = { accountId: owner };
      const id = draft.orForgetList(resource, 'zone_id', readText(resource, 'zone_id'), 'HostedZones', of);
      const zone = id === undefined ? undefined : zoneOf(resource, draft, id);
      if (id !== undefined && zone === undefined) {
        draft.notThere(resource, 'zone_id', id, 'HostedZones');
        draft.forgetList('HostedZones', of);
      }
      if (zone === undefined) return;
      const vpcs = (zone.VPCs ??= []);
      if (!vpcs.some(other => other.VPCId === vpcId)) vpcs.push({ VPCId: vpcId, VPCRegion });
    },
  },
  // Permission alone: the account of the VPC associates.
  aws_route53_vpc_association_authorization: { lists: [] },
  aws_route53_record: {
    lists: ['HostedZones'],
    attach: (resource, draft) => {
      // A record in an unknown zone may be what any zone answers.
      const id = draft.orForgetList(resource, 'zone_id', readText(resource, 'zone_id'), 'HostedZones', {});
      const entry = id === undefined ? undefined : zoneEntry(draft, resource, id);
      if (id === undefined) return;
      if (entry === undefined) return draft.notThere(resource, 'zone_id', id, 'HostedZones');
      const zone = entry.value as WholeZone;
      const record = draft.orForget(
        resource,
        'name',
        recordOf(resource, zone.Name),
        entry,
        'ResourceRecordSets',
      );
      if (record !== undefined) (zone.ResourceRecordSets ??= []).push(record);
    },
  },
};

function vpcRegion(
  resource: Instance,
  draft: SnapshotDraft,
  read: ReturnType<typeof readText>,
): string | undefined {
  return draft.orForgetList(resource, 'vpc_region', read ?? placementOf(resource).region, 'HostedZones', {});
}

function zoneEntry(draft: SnapshotDraft, resource: Instance, id: string): ZoneEntry | undefined {
  const entry =
    draft.find('HostedZones', placementOf(resource).region, id) ??
    draft.find('HostedZones', placementOf(resource).region, `/hostedzone/${id}`);
  return entry !== undefined && 'Id' in entry.value ? entry : undefined;
}

function zoneOf(resource: Instance, draft: SnapshotDraft, id: string): WholeZone | undefined {
  return zoneEntry(draft, resource, id)?.value as WholeZone | undefined;
}

/** A record as the API prints it. Where it points to is left open where it is not known: an answer, nobody knows which. */
function recordOf(resource: Instance, zoneName: string): Draft<ResourceRecordSet> | Unknown {
  const name = readText(resource, 'name') ?? '';
  const Type = readText(resource, 'type');
  if (isUnknown(name) || isUnknown(Type)) return new Unknown('the name or type of a record is not known');
  if (Type === undefined) return new Unknown('the record has no type');
  const record: Draft<ResourceRecordSet> = { Name: fullName(name, zoneName), Type };
  const [alias] = listOf(readBlocks(resource, 'alias'));
  if (alias !== undefined) {
    const target = readText(alias, 'name');
    record.AliasTarget = { DNSName: typeof target === 'string' ? target : NOT_KNOWN };
    return record;
  }
  const values = readTexts(resource, 'records');
  record.ResourceRecords = (isUnknown(values) ? [NOT_KNOWN] : (values ?? [])).map(Value => ({ Value }));
  if (resource.get('alias') !== undefined) record.AliasTarget = { DNSName: NOT_KNOWN };
  return record;
}

/** No name of an endpoint, so that it leads nowhere that is known. */
const NOT_KNOWN = 'not-known.invalid';

function listOf<Item>(read: readonly Item[] | undefined | Unknown): readonly Item[] {
  return read === undefined || isUnknown(read) ? [] : read;
}

/** The provider puts the name of the zone behind names that do not end in it. */
function fullName(name: string, zoneName: string): string {
  const zone = zoneName.toLowerCase().replace(/\.$/, '');
  const own = name.toLowerCase().replace(/\.$/, '');
  if (own === '') return zone;
  return own.endsWith(zone) ? own : `${own}.${zone}`;
}
