import { idOf } from '../build/identity';
import { readCidr, readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import type { ResourceReaders } from './resource-reader';

const ZONE_FIELDS = [
  ['availability_zone', 'AvailabilityZone'],
  ['availability_zone_id', 'AvailabilityZoneId'],
] as const;

/** Subnets; those that RAM shares are described by their owner. */
export const subnets: ResourceReaders = {
  aws_subnet: {
    lists: ['Subnets'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const VpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), 'Subnets');
      if (VpcId === undefined) return;
      const SubnetId = idOf(resource);
      const entry = draft.add('Subnets', placement, { SubnetId, VpcId, OwnerId: placement.accountId });
      const range = draft.orForget(
        resource,
        'cidr_block',
        readCidr(resource, 'cidr_block'),
        entry,
        'CidrBlock',
      );
      if (range !== undefined) entry.value.CidrBlock = range;
      for (const [argument, field] of ZONE_FIELDS) {
        const zone = draft.orForget(resource, argument, readText(resource, argument), entry, field);
        if (zone !== undefined) entry.value[field] = zone;
      }
    },
  },
};
