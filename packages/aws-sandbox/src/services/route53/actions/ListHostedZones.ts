import { AwsError } from '../../../errors';
import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import { partOf } from '../part-of';
import { hostedZone, type Zone, zonesOf } from '../zones';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html */
export const ListHostedZones: Action = {
  parameters: ['Marker', 'MaxItems', 'HostedZoneType'],
  answer: (input, call) => {
    const { Marker, MaxItems, HostedZoneType } = input;
    const zones = zonesOf(call.world, call.accountId).filter(
      zone => HostedZoneType === undefined || isPrivate(zone),
    );
    const start = Marker === undefined ? 0 : zones.findIndex(({ id }) => id === Marker);
    if (start < 0) throw new AwsError('InvalidInput', `The marker ${String(Marker)} is no hosted zone.`);
    const { items, maxItems, next } = partOf(zones.slice(start), MaxItems, 100, call);
    return {
      HostedZones: items.map(hostedZone),
      Marker: Marker ?? '',
      IsTruncated: next !== undefined,
      ...(next !== undefined && { NextMarker: next.id }),
      MaxItems: String(maxItems),
    };
  },
};

function isPrivate({ entry }: Zone): boolean {
  return (entry['Config'] as Entry | undefined)?.['PrivateZone'] === true;
}
