import { availabilityZones, type AvailabilityZone } from '../behaviour/availability-zones';
import { texts, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

/** The Region's zones by name, without those excluded. */
function zones({ account, region, values }: Draft): readonly AvailabilityZone[] {
  const excluded = [...texts(values, 'exclude_names'), ...texts(values, 'exclude_zone_ids')];
  return availabilityZones(account, region).filter(
    ({ id, name }) => !excluded.includes(id) && !excluded.includes(name),
  );
}

export const aws_availability_zones: ResourceBehaviour = {
  id: '{region}',
  computed: {
    names: draft => zones(draft).map(({ name }) => name),
    zone_ids: draft => zones(draft).map(({ id }) => id),
    group_names: draft => [draft.region],
  },
};
