import { GetHostedZone } from './GetHostedZone';
import { ListHostedZones } from './ListHostedZones';
import { ListHostedZonesByVPC } from './ListHostedZonesByVPC';
import { ListResourceRecordSets } from './ListResourceRecordSets';

/** The operations of Route 53 that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  GetHostedZone,
  ListHostedZones,
  ListHostedZonesByVPC,
  ListResourceRecordSets,
};
