import { idOf } from '../build/identity';
import { readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import type { ResourceReaders } from './resource-reader';

/** NAT gateways and internet gateways. */
export const gateways: ResourceReaders = {
  aws_nat_gateway: {
    lists: ['NatGateways'],
    add: (resource, draft) => {
      const entry = draft.add('NatGateways', placementOf(resource), {
        NatGatewayId: idOf(resource),
        State: 'available',
        ConnectivityType: 'public',
      });
      const subnet = draft.orForget(
        resource,
        'subnet_id',
        readText(resource, 'subnet_id'),
        entry,
        'SubnetId',
      );
      if (subnet !== undefined) entry.value.SubnetId = subnet;
      // Without its kind it is not known what it carries: a private one leads nowhere.
      const kind = draft.orForget(
        resource,
        'connectivity_type',
        readText(resource, 'connectivity_type'),
        entry,
        'State',
      );
      if (kind !== undefined) entry.value.ConnectivityType = kind;
    },
  },
  aws_internet_gateway: {
    lists: ['InternetGateways'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const entry = draft.add('InternetGateways', placement, {
        InternetGatewayId: idOf(resource),
        OwnerId: placement.accountId,
        Attachments: [],
      });
      const VpcId = draft.orForget(resource, 'vpc_id', readText(resource, 'vpc_id'), entry, 'Attachments');
      if (VpcId !== undefined) entry.value.Attachments = [{ VpcId, State: 'available' }];
    },
  },
  aws_internet_gateway_attachment: {
    lists: ['InternetGateways'],
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const read = readText(resource, 'internet_gateway_id');
      const id = draft.orForgetList(resource, 'internet_gateway_id', read, 'InternetGateways');
      const entry = id === undefined ? undefined : draft.find('InternetGateways', region, id);
      if (id !== undefined && entry === undefined) {
        draft.notThere(resource, 'internet_gateway_id', id, 'InternetGateways');
      }
      const VpcId = draft.orForget(resource, 'vpc_id', readText(resource, 'vpc_id'), entry, 'Attachments');
      if (entry !== undefined && VpcId !== undefined) {
        (entry.value.Attachments ??= []).push({ VpcId, State: 'available' });
      }
    },
  },
};
