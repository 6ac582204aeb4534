import { idOf } from '../build/identity';
import { readBlocks, readFlag, readText, readTexts } from '../build/read-arguments';
import { type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import { endpointDnsName } from '../stack/computed-attributes';
import type { Instance } from '../stack/instance';
import type { ResourceReader, ResourceReaders } from './resource-reader';

type EndpointEntry = DraftEntry<'VpcEndpoints'>;

/** VPC endpoints, and what is associated with them by resources of its own. */
export const vpcEndpoints: ResourceReaders = {
  aws_vpc_endpoint: { lists: ['VpcEndpoints'], add: addEndpoint },
  aws_vpc_endpoint_policy: {
    lists: ['VpcEndpoints'],
    attach: (resource, draft) => {
      const entry = endpointOf(resource, draft);
      if (entry !== undefined) setPolicy(resource, draft, entry);
    },
  },
  aws_vpc_endpoint_private_dns: {
    lists: ['VpcEndpoints'],
    attach: (resource, draft) => {
      const entry = endpointOf(resource, draft);
      const read = readFlag(resource, 'private_dns_enabled');
      const isOn = draft.orForget(resource, 'private_dns_enabled', read, entry, 'PrivateDnsEnabled');
      if (entry !== undefined && isOn !== undefined) entry.value.PrivateDnsEnabled = isOn;
    },
  },
  aws_vpc_endpoint_route_table_association: association('route_table_id', 'RouteTableIds'),
  aws_vpc_endpoint_subnet_association: association('subnet_id', 'SubnetIds'),
  aws_vpc_endpoint_security_group_association: {
    lists: ['VpcEndpoints'],
    attach: (resource, draft) => {
      const entry = endpointOf(resource, draft);
      const GroupId = draft.orForget(
        resource,
        'security_group_id',
        readText(resource, 'security_group_id'),
        entry,
        'Groups',
      );
      if (entry === undefined || GroupId === undefined) return;
      const replaces = draft.orForget(
        resource,
        'replace_default_association',
        readFlag(resource, 'replace_default_association'),
        entry,
        'Groups',
      );
      const groups = replaces === true ? [] : (entry.value.Groups ?? []);
      if (!groups.some(group => group.GroupId === GroupId)) groups.push({ GroupId });
      entry.value.Groups = groups;
    },
  },
};

function addEndpoint(resource: Instance, draft: SnapshotDraft): void {
  const placement = placementOf(resource);
  const required = (attribute: string, value: ReturnType<typeof readText>) =>
    draft.orForgetList(resource, attribute, value, 'VpcEndpoints');
  const VpcId = required('vpc_id', readText(resource, 'vpc_id'));
  const ServiceName = required('service_name', readText(resource, 'service_name'));
  // The default of the provider.
  const type = required('vpc_endpoint_type', readText(resource, 'vpc_endpoint_type') ?? 'Gateway');
  const addresses = required('ip_address_type', readText(resource, 'ip_address_type') ?? 'ipv4');
  if (VpcId === undefined || ServiceName === undefined || type === undefined || addresses === undefined)
    return;
  const entry = draft.add('VpcEndpoints', placement, {
    VpcEndpointId: idOf(resource),
    VpcEndpointType: type,
    VpcId,
    OwnerId: placement.accountId,
    ServiceName,
    IpAddressType: addresses,
  });
  const { value } = entry;
  const state = readText(resource, 'state');
  if (typeof state === 'string') value.State = state;
  setPolicy(resource, draft, entry);
  if (type === 'Gateway') {
    const tables = readTexts(resource, 'route_table_ids') ?? [];
    value.RouteTableIds = [
      ...(draft.orForget(resource, 'route_table_ids', tables, entry, 'RouteTableIds') ?? []),
    ];
    return;
  }
  value.SubnetIds = [
    ...(draft.orForget(resource, 'subnet_ids', readTexts(resource, 'subnet_ids'), entry, 'SubnetIds') ?? []),
  ];
  const groups = draft.orForget(
    resource,
    'security_group_ids',
    readTexts(resource, 'security_group_ids'),
    entry,
    'Groups',
  );
  if (groups !== undefined) value.Groups = groups.map(GroupId => ({ GroupId }));
  const isOn = readFlag(resource, 'private_dns_enabled') ?? false;
  value.PrivateDnsEnabled =
    draft.orForget(resource, 'private_dns_enabled', isOn, entry, 'PrivateDnsEnabled') ?? false;
  setDnsOptions(resource, draft, entry);
  const name = dnsNameOf(resource);
  if (name !== undefined) value.DnsEntries = [{ DnsName: name }];
}

function dnsNameOf(resource: Instance): string | undefined {
  const name = resource.attributeAt(['dns_entry', 0, 'dns_name']);
  if (typeof name === 'string') return name;
  const computed = endpointDnsName(resource);
  return isUnknown(computed) ? undefined : computed;
}

/** Whether the name is kept from the VPC decides as much as whether private DNS is on. */
function setDnsOptions(resource: Instance, draft: SnapshotDraft, entry: EndpointEntry): void {
  const blocks = draft.orForget(
    resource,
    'dns_options',
    readBlocks(resource, 'dns_options'),
    entry,
    'PrivateDnsEnabled',
  );
  const [options] = blocks ?? [];
  if (options === undefined) return;
  const argument = 'private_dns_only_for_inbound_resolver_endpoint';
  const only = draft.orForget(resource, argument, readFlag(options, argument), entry, 'PrivateDnsEnabled');
  if (only !== undefined) entry.value.DnsOptions = { PrivateDnsOnlyForInboundResolverEndpoint: only };
}

/** A policy that is not known stays as text that is none: what it allows is then not known either. */
function setPolicy(resource: Instance, draft: SnapshotDraft, { value }: EndpointEntry): void {
  const policy = readText(resource, 'policy');
  if (policy === undefined) return;
  if (isUnknown(policy)) draft.note(resource, 'policy', policy.reason, 'VpcEndpoints');
  value.PolicyDocument = isUnknown(policy) ? `not known: ${policy.reason}` : policy;
}

function association(argument: string, field: 'RouteTableIds' | 'SubnetIds'): ResourceReader {
  return {
    lists: ['VpcEndpoints'],
    attach: (resource, draft) => {
      const entry = endpointOf(resource, draft);
      const id = draft.orForget(resource, argument, readText(resource, argument), entry, field);
      if (entry === undefined || id === undefined) return;
      const ids = (entry.value[field] ??= []);
      if (!ids.includes(id)) ids.push(id);
    },
  };
}

function endpointOf(resource: Instance, draft: SnapshotDraft): EndpointEntry | undefined {
  const { region } = placementOf(resource);
  const read = readText(resource, 'vpc_endpoint_id');
  const id = draft.orForgetList(resource, 'vpc_endpoint_id', read, 'VpcEndpoints');
  const entry = id === undefined ? undefined : draft.find('VpcEndpoints', region, id);
  if (id !== undefined && entry === undefined)
    draft.notThere(resource, 'vpc_endpoint_id', id, 'VpcEndpoints');
  return entry;
}
