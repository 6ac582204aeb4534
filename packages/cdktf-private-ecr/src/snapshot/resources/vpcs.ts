import { idOf } from '../build/identity';
import { isIpv4Cidr, readCidr, readFlag, readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import type { ResourceReaders } from './resource-reader';

/** VPCs, their further ranges, and their DHCP options. */
export const vpcs: ResourceReaders = {
  aws_vpc: {
    lists: ['Vpcs'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const VpcId = idOf(resource);
      const entry = draft.add('Vpcs', placement, { VpcId, OwnerId: placement.accountId });
      const range = draft.orForget(
        resource,
        'cidr_block',
        readCidr(resource, 'cidr_block'),
        entry,
        'CidrBlock',
      );
      if (range !== undefined) entry.value.CidrBlock = range;
      else if (!entry.forgotten.has('CidrBlock')) {
        draft.note(resource, 'cidr_block', 'the range comes from a pool of addresses', 'Vpcs');
        entry.forgotten.add('CidrBlock');
      }
      for (const [argument, field, fallback] of DNS_ATTRIBUTES) {
        const value = draft.orForget(resource, argument, readFlag(resource, argument), entry, field);
        entry.value[field] = value ?? fallback;
      }
    },
    attach: (resource, draft) => {
      // A state names the options that a VPC has; those that nobody made are the Region's own, with Amazon's servers.
      const { region } = placementOf(resource);
      const options = resource.get('dhcp_options_id');
      const entry = draft.find('Vpcs', region, idOf(resource));
      const isThere = typeof options === 'string' && draft.find('DhcpOptions', region, options) !== undefined;
      if (entry !== undefined && isThere) entry.value.DhcpOptionsId ??= options;
    },
  },
  aws_vpc_ipv4_cidr_block_association: {
    lists: ['Vpcs'],
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const vpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), 'Vpcs');
      if (vpcId === undefined) return;
      const entry = draft.find('Vpcs', region, vpcId);
      if (entry === undefined) return draft.notThere(resource, 'vpc_id', vpcId, 'Vpcs');
      const read = readCidr(resource, 'cidr_block');
      const range = draft.orForget(resource, 'cidr_block', read, entry, 'CidrBlockAssociationSet');
      if (range !== undefined && isIpv4Cidr(range))
        (entry.value.CidrBlockAssociationSet ??= []).push({ CidrBlock: range });
      else entry.forgotten.add('CidrBlockAssociationSet');
    },
  },
  aws_vpc_dhcp_options: {
    lists: ['DhcpOptions'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const value = resource.get('domain_name_servers');
      const servers =
        Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
      const entry = draft.add('DhcpOptions', placement, {
        DhcpOptionsId: idOf(resource),
        OwnerId: placement.accountId,
      });
      if (value === undefined) entry.value.DhcpConfigurations = [];
      else if (servers !== undefined) {
        entry.value.DhcpConfigurations = [
          { Key: 'domain-name-servers', Values: servers.map(Value => ({ Value })) },
        ];
      } else {
        draft.note(
          resource,
          'domain_name_servers',
          isUnknown(value) ? value.reason : 'it is no list of texts',
          'DhcpOptions',
        );
      }
    },
  },
  aws_vpc_dhcp_options_association: {
    lists: ['DhcpOptions'],
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const vpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), 'Vpcs');
      const entry = vpcId === undefined ? undefined : draft.find('Vpcs', region, vpcId);
      if (vpcId === undefined) return;
      if (entry === undefined) return draft.notThere(resource, 'vpc_id', vpcId, 'Vpcs');
      const read = readText(resource, 'dhcp_options_id');
      if (isUnknown(read)) draft.note(resource, 'dhcp_options_id', read.reason, 'DhcpOptions');
      // An id that no list holds keeps the name servers unknown; the default options are AmazonProvidedDNS.
      const id =
        isUnknown(read) || read === undefined ? `dopt-(${resource.stack}/${resource.address}:unknown)` : read;
      if (id === 'default') delete entry.value.DhcpOptionsId;
      else entry.value.DhcpOptionsId = id;
    },
  },
};

/** Defaults of the provider. Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc */
const DNS_ATTRIBUTES = [
  ['enable_dns_support', 'EnableDnsSupport', true],
  ['enable_dns_hostnames', 'EnableDnsHostnames', false],
] as const;
