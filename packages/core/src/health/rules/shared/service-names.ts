import { dnsNames } from '../../../aws-catalogue';
import { bareZoneId, type HostedZone, normalizeDnsName, type SnapshotIndex } from '../../../snapshot';
import { isInterfaceOf } from '../../../trace/dns/endpoint-zones';
import { endpointOfAddress, endpointOfName } from '../../../trace/dns/record-target';
import { recordsFor } from '../../../trace/dns/zone-records';
import { idIn } from '../../../trace/dns/profiles';
import { entriesOf } from '../../scope/entries';

/** Stands for any label under a `*`. */
const ANY_LABEL = 'any-label';

/** A service in a Region, of which names are asked. */
export interface NamedService {
  readonly service: string;
  readonly region: string;
}

/** A name that must answer; `*.` before it stands for every name one label below. */
export interface ServiceName {
  readonly shown: string;
  readonly host: string;
}

/** The names of a service that must answer with private addresses. */
export function namesOf({ service, region }: NamedService): readonly ServiceName[] {
  return dnsNames(service, region).flatMap(({ name, apex, wildcard }) => [
    ...(apex ? [{ shown: name, host: name }] : []),
    ...(wildcard ? [{ shown: `*.${name}`, host: `${ANY_LABEL}.${name}` }] : []),
  ]);
}

/** What a zone answers: `yes` only where all its records for the name lead to endpoints of the service. */
export type ZoneAnswer = 'yes' | 'no' | 'unknown';

/** The zones that could answer for a name, whichever VPCs they hold for. */
export function zonesFor(index: SnapshotIndex, host: string): readonly HostedZone[] {
  return entriesOf(index)
    .hostedZones.map(({ entry }) => entry)
    .filter(({ Name }) => {
      const domain = normalizeDnsName(Name);
      return host === domain || host.endsWith(`.${domain}`);
    });
}

/** Whether a zone answers for a name with an interface endpoint of the service. */
export function answerOf(
  index: SnapshotIndex,
  zone: HostedZone,
  host: string,
  service: NamedService,
): ZoneAnswer {
  if (zone.ResourceRecordSets === undefined) return 'unknown';
  const values = recordsFor(zone, host).flatMap(({ AliasTarget, ResourceRecords = [] }) =>
    AliasTarget === undefined ? ResourceRecords.map(({ Value }) => Value) : [AliasTarget.DNSName],
  );
  if (values.length === 0) return 'no';
  const answers = values.map((value): ZoneAnswer => {
    const target = endpointOfName(index, value) ?? endpointOfAddress(index, service.region, value);
    if (target === undefined) return 'unknown';
    return isInterfaceOf(target.endpoint, service) ? 'yes' : 'no';
  });
  return (['no', 'unknown'] as const).find(answer => answers.includes(answer)) ?? 'yes';
}

/** Whether a zone holds for any VPC, by itself or through a Profile. */
export function isAssociated(index: SnapshotIndex, zone: HostedZone): boolean {
  if ((zone.VPCs ?? []).length > 0) return true;
  return heldByProfiles(index, 'hostedzone/').includes(bareZoneId(zone.Id));
}

/** Whether an endpoint itself comes to VPCs with a Profile, which then answers for its names. */
export function isInProfile(index: SnapshotIndex, endpointId: string): boolean {
  return heldByProfiles(index, 'vpc-endpoint/').includes(endpointId);
}

function heldByProfiles(index: SnapshotIndex, kind: 'hostedzone/' | 'vpc-endpoint/'): readonly string[] {
  return entriesOf(index).profileAssociations.flatMap(({ entry }) =>
    (entry.Resources ?? []).flatMap(({ ResourceArn, HostedZoneId }) => {
      const zoneId = kind === 'hostedzone/' ? HostedZoneId : undefined;
      const id = zoneId ?? idIn(ResourceArn, kind);
      return id === undefined ? [] : [bareZoneId(id)];
    }),
  );
}

/** Profiles that VPCs of a Region use and of which it was not seen what they hold. */
export function profilesOfUnknownContents(index: SnapshotIndex, region: string): readonly string[] {
  const ids = entriesOf(index)
    .profileAssociations.filter(each => each.region === region && each.entry.Resources === undefined)
    .map(({ entry }) => entry.ProfileId);
  return [...new Set(ids)].sort();
}

/** The lists that would have to be known before it is certain that no zone answers in a Region; those that are not. */
export function missingZoneLists(
  index: SnapshotIndex,
  region: string,
): readonly { readonly list: 'HostedZones' | 'ProfileAssociations'; readonly accountId: string }[] {
  return Object.entries(index.snapshot.accounts)
    .flatMap(([accountId, regions]) => (Object.hasOwn(regions, region) ? [accountId] : []))
    .flatMap(accountId =>
      (['HostedZones', 'ProfileAssociations'] as const)
        .filter(list => !index.known(list, accountId, region))
        .map(list => ({ list, accountId })),
    );
}
