import type { Account } from '../provider/account';
import { hex } from './draft';

/** A zone as one account sees it. The id means the same place in every account; the name does not. */
export interface AvailabilityZone {
  /** `us-east-1a`. */
  readonly name: string;
  /** `use1-az4`. */
  readonly id: string;
}

/** Zones by Region where there are not three. From AWS's list of Regions and zones. */
const ZONE_COUNTS: Readonly<Record<string, number>> = {
  'us-east-1': 6,
  'us-west-1': 2,
  'us-west-2': 4,
  'ap-northeast-2': 4,
};

/** The zones of a Region, by name, in an order of ids that is the account's own. */
export function availabilityZones({ accountId }: Account, region: string): readonly AvailabilityZone[] {
  const prefix = zoneIdPrefix(region);
  const ids = Array.from({ length: ZONE_COUNTS[region] ?? 3 }, (_, index) => `${prefix}-az${index + 1}`);
  const ownOrder = ids
    .map(id => ({ id, order: hex(12, accountId, region, id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return ownOrder.map(({ id }, index) => ({ id, name: `${region}${'abcdef'.charAt(index)}` }));
}

/** `use1` for `us-east-1`, `apse2` for `ap-southeast-2`, `usgw1` for `us-gov-west-1`. */
function zoneIdPrefix(region: string): string {
  const parts = region.split('-');
  const short = parts.map(part => {
    if (part === 'gov') return 'g';
    const compound = /^(north|south)(east|west)$/.exec(part);
    if (compound) return `${compound[1]?.[0] ?? ''}${compound[2]?.[0] ?? ''}`;
    return /^(north|south|east|west|central)$/.test(part) ? part.charAt(0) : part;
  });
  return short.join('');
}
