import { dnsNames } from '@private-ecr/core';
import { Route53Record, Route53Zone, type VpcEndpoint } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** How zones for the names of endpoints are made. */
export interface PrivateZonesProps {
  readonly placement: Placement;
  /** The VPC that a zone is made with; spokes are associated elsewhere. */
  readonly vpcId: string;
  readonly endpoints: Readonly<Record<string, VpcEndpoint>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Private hosted zones that answer, in every VPC they are associated with, for the names of the endpoints: each name
 * at its apex and, where hosts stand below it as registries do, with a `*` record too.
 */
export class PrivateZones extends Construct {
  /** By service, then by the name of the zone. */
  readonly zones: Readonly<Record<string, Route53Zone>>;
  readonly records: readonly Route53Record[];

  constructor(scope: Construct, id: string, { placement, vpcId, endpoints, tags }: PrivateZonesProps) {
    super(scope, id);
    const zones: Record<string, Route53Zone> = {};
    const records: Route53Record[] = [];
    for (const [service, endpoint] of Object.entries(endpoints)) {
      for (const { name, apex, wildcard } of dnsNames(service, placement.region)) {
        const zone = new Route53Zone(this, name, {
          ...placement.global,
          name,
          comment: `Answers for ${service} with the addresses of its endpoint`,
          vpc: [{ vpcId, vpcRegion: placement.region }],
          // Spokes are associated by their own states; this one must not take them away again.
          lifecycle: { ignoreChanges: ['vpc'] },
          tags: { ...tags, Name: name },
        });
        zones[service] = zone;
        for (const [kind, label] of [
          ...(apex ? [['apex', name] as const] : []),
          ...(wildcard ? [['wildcard', `*.${name}`] as const] : []),
        ]) {
          records.push(aliasOf(this, `${name}-${kind}`, { placement, zone, name: label, endpoint }));
        }
      }
    }
    this.zones = zones;
    this.records = records;
  }
}

interface AliasProps {
  readonly placement: Placement;
  readonly zone: Route53Zone;
  readonly name: string;
  readonly endpoint: VpcEndpoint;
}

function aliasOf(scope: Construct, id: string, { placement, zone, name, endpoint }: AliasProps) {
  // The first entry is the endpoint's regional name, which answers with the interfaces of every zone.
  const entry = endpoint.dnsEntry.get(0);
  return new Route53Record(scope, id, {
    ...placement.global,
    zoneId: zone.zoneId,
    name,
    type: 'A',
    alias: { name: entry.dnsName, zoneId: entry.hostedZoneId, evaluateTargetHealth: false },
  });
}
