import { type HostedZone, type HostedZoneSummary } from './lists/hosted-zones';
import type { Located } from './located';
import { lookup, type Lookup } from './lookup';
import type { NetworkSnapshot } from './snapshot-schema';

type AnyZone = HostedZone | HostedZoneSummary;

/** The private hosted zones of a snapshot, whichever account or Region they stand under. */
export interface DnsZones {
  /** By bare id, such as `Z0123456789ABCDEFGHIJ`. */
  readonly byId: Lookup<Located<HostedZone>>;
  /** By VPC: Region, VPC id. */
  readonly byVpc: Lookup<Located<HostedZone>>;
  /** What an account was told of zones that hold for its VPCs, by account. */
  readonly namedFor: Lookup<Located<HostedZoneSummary>>;
}

/** The id of a zone without the path that GetHostedZone prints before it. */
export function bareZoneId(id: string): string {
  return id.replace(/^\/hostedzone\//, '');
}

/** Arranges the zones of all accounts by what they hold for. */
export function dnsZones(snapshot: NetworkSnapshot): DnsZones {
  const all = Object.keys(snapshot.accounts)
    .sort()
    .flatMap(accountId =>
      Object.entries(snapshot.accounts[accountId] ?? {}).flatMap(([region, lists]) =>
        (lists.HostedZones ?? []).map(entry => ({ entry, ownerId: accountId, region })),
      ),
    );
  const whole = withRecordsFirst(
    all.filter((zone): zone is Located<HostedZone> => isWhole(zone.entry) && isPrivate(zone.entry)),
  );
  const named = all.filter((zone): zone is Located<HostedZoneSummary> => !isWhole(zone.entry));
  return {
    byId: lookup(whole, ({ entry }) => [[bareZoneId(entry.Id)]]),
    byVpc: lookup(whole, ({ entry, region }) =>
      (entry.VPCs ?? []).map(({ VPCId, VPCRegion }) => [VPCRegion ?? region, VPCId]),
    ),
    namedFor: lookup(named, ({ ownerId }) => [[ownerId]]),
  };
}

function isWhole(zone: AnyZone): zone is HostedZone {
  return 'Id' in zone;
}

function isPrivate({ Config, VPCs }: HostedZone): boolean {
  return Config?.PrivateZone ?? (VPCs ?? []).length > 0;
}

/** Each zone once; of several records of one zone that with its record sets says most. */
function withRecordsFirst(zones: readonly Located<HostedZone>[]): Located<HostedZone>[] {
  const byId = new Map<string, Located<HostedZone>>();
  for (const zone of zones) {
    const id = bareZoneId(zone.entry.Id);
    const earlier = byId.get(id);
    const saysMore = earlier?.entry.ResourceRecordSets === undefined && zone.entry.ResourceRecordSets;
    if (earlier === undefined || saysMore) byId.set(id, zone);
  }
  return [...byId.values()];
}
