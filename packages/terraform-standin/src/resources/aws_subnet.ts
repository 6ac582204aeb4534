import { availabilityZones, type AvailabilityZone } from '../behaviour/availability-zones';
import { numberBelow, text, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { ec2Arn, IDENTITY, NO_MODIFY, replaced } from './forms';

/** The zone given by name or by id; where neither is, AWS chooses. */
function zoneOf({ account, region, values, seed }: Draft): AvailabilityZone {
  const zones = availabilityZones(account, region);
  const name = text(values, 'availability_zone');
  const id = text(values, 'availability_zone_id');
  const chosen =
    name === '' && id === ''
      ? zones[numberBelow(zones.length, seed, 'zone')]
      : zones.find(zone => zone.name === name || zone.id === id);
  if (!chosen) {
    const known = zones.map(zone => `${zone.name} (${zone.id})`).join(', ');
    throw new Error(
      `aws_subnet: ${name || id} is no zone of ${account.accountId} in ${region}; it has ${known}`,
    );
  }
  return chosen;
}

export const aws_subnet: ResourceBehaviour = {
  id: 'subnet-{hex17}',
  arn: ec2Arn('subnet/{id}'),
  defaults: {
    assign_ipv6_address_on_creation: false,
    enable_dns64: false,
    enable_resource_name_dns_a_record_on_launch: false,
    enable_resource_name_dns_aaaa_record_on_launch: false,
    ipv6_native: false,
    map_public_ip_on_launch: false,
  },
  computed: {
    owner_id: '{account}',
    availability_zone: draft => zoneOf(draft).name,
    availability_zone_id: draft => zoneOf(draft).id,
    private_dns_hostname_type_on_launch: 'ip-name',
  },
  replacedBy: [
    ...replaced(IDENTITY, 'vpc_id'),
    ...replaced(NO_MODIFY, 'cidr_block', 'availability_zone', 'availability_zone_id', 'outpost_arn'),
  ],
};
