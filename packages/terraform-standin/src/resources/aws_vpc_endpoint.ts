import { availabilityZones } from '../behaviour/availability-zones';
import { hex, text, texts, upperAlphanumeric, type Draft } from '../behaviour/draft';
import { servicePrefixList } from '../behaviour/prefix-lists';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { vpcDefaults } from '../behaviour/vpc-defaults';
import { dnsSuffix } from '../provider/account';
import type { Value } from '../values/value';
import { ec2Arn, IDENTITY, replaced } from './forms';

/** The policy AWS gives an endpoint that comes without. */
const FULL_ACCESS =
  '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}],"Version":"2008-10-17"}';

const isGateway = ({ values }: Draft) => values.vpc_endpoint_type === 'Gateway';

/** The endpoint's own names: the regional one, then one for each subnet's zone. */
function dnsEntries(draft: Draft): Value {
  if (isGateway(draft)) return [];
  const { values, region, account } = draft;
  const service = text(values, 'service_name');
  const labels = service.split('.').slice(3).reverse().join('.');
  const suffix = `${labels}.${region}.vpce.${dnsSuffix(account.partition)}`;
  const own = `${text(values, 'id')}-${hex(8, draft.seed, 'dns')}`;
  const hosted_zone_id = `Z${upperAlphanumeric(13, region, service)}`;
  const names = [`${own}.${suffix}`, ...zoneNames(draft).map(zone => `${own}-${zone}.${suffix}`)];
  return names.map(dns_name => ({ dns_name, hosted_zone_id }));
}

/** The zone of a subnet the provider has not met is taken in the order of the subnets. */
function zoneNames({ values, region, account, find }: Draft): readonly string[] {
  const zones = availabilityZones(account, region);
  const known = texts(values, 'subnet_ids').map((subnetId, index) => {
    const met = text(find('aws_subnet', subnetId), 'availability_zone_id');
    return (zones.find(zone => zone.id === met) ?? zones[index % zones.length])?.name ?? '';
  });
  return [...new Set(known)].sort();
}

function networkInterfaces(draft: Draft): Value {
  if (isGateway(draft)) return [];
  const id = text(draft.values, 'id');
  return texts(draft.values, 'subnet_ids').map(subnetId => `eni-${hex(17, id, subnetId)}`);
}

function securityGroups(draft: Draft): Value {
  return isGateway(draft) ? [] : [vpcDefaults(text(draft.values, 'vpc_id')).default_security_group_id];
}

const serviceList = ({ values }: Draft) => servicePrefixList(text(values, 'service_name'));

export const aws_vpc_endpoint: ResourceBehaviour = {
  id: 'vpce-{hex17}',
  arn: ec2Arn('vpc-endpoint/{id}'),
  defaults: { vpc_endpoint_type: 'Gateway' },
  computed: {
    cidr_blocks: draft => (isGateway(draft) ? serviceList(draft).cidrBlocks : []),
    dns_entry: dnsEntries,
    ip_address_type: draft => (isGateway(draft) ? '' : 'ipv4'),
    network_interface_ids: networkInterfaces,
    owner_id: '{account}',
    policy: () => FULL_ACCESS,
    prefix_list_id: draft => (isGateway(draft) ? serviceList(draft).id : ''),
    security_group_ids: securityGroups,
    service_region: '{region}',
    state: 'available',
  },
  replacedBy: replaced(
    IDENTITY,
    'vpc_id',
    'service_name',
    'vpc_endpoint_type',
    'service_region',
    'resource_configuration_arn',
    'service_network_arn',
  ),
  changesWith: { dns_entry: ['subnet_ids'], network_interface_ids: ['subnet_ids'] },
};
