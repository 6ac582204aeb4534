import { availabilityZones } from '../behaviour/availability-zones';
import { hex, numberBelow, text, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

/** The zone given by name or id, else one that follows from the subnet's id. */
function zoneOf({ account, region, values }: Draft) {
  const zones = availabilityZones(account, region);
  const given = zones.find(
    ({ id, name }) => id === values.availability_zone_id || name === values.availability_zone,
  );
  return given ?? zones[numberBelow(zones.length, text(values, 'id'))];
}

export const aws_subnet: ResourceBehaviour = {
  id: 'subnet-{hex17}',
  computed: {
    owner_id: '{account}',
    arn: 'arn:{partition}:ec2:{region}:{owner_id}:subnet/{id}',
    availability_zone: draft => zoneOf(draft)?.name ?? '',
    availability_zone_id: draft => zoneOf(draft)?.id ?? '',
    available_ip_address_count: () => 251,
    cidr_block: ({ values }) => {
      const id = text(values, 'id');
      return `10.${numberBelow(256, id)}.${numberBelow(256, id, 'third')}.0/24`;
    },
    state: 'available',
    vpc_id: ({ values }) => `vpc-${hex(17, text(values, 'id'), 'vpc')}`,
  },
};
