import { availabilityZones } from '../behaviour/availability-zones';
import { text, type Draft } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

/** The name given, or the one that AWS's short name stands for. */
function serviceName({ values, region }: Draft): string {
  return text(values, 'service_name') || `com.amazonaws.${region}.${text(values, 'service')}`;
}

export const aws_vpc_endpoint_service: ResourceBehaviour = {
  id: 'vpce-svc-{hex17}',
  computed: {
    service_name: serviceName,
    service_id: '{id}',
    service_region: '{region}',
    service_type: 'Interface',
    owner: 'amazon',
    availability_zones: ({ account, region }) => availabilityZones(account, region).map(({ name }) => name),
    private_dns_name: draft =>
      `${serviceName(draft).split('.').slice(3).reverse().join('.')}.${draft.region}.amazonaws.com`,
    vpc_endpoint_policy_supported: () => true,
    supported_ip_address_types: () => ['ipv4'],
    region: '{region}',
  },
};
