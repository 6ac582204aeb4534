import { idOf } from '../build/identity';
import { readFlag, readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import type { ResourceReaders } from './resource-reader';

/** VPC peering connections. One that nobody accepts stays pending. */
export const peeringConnections: ResourceReaders = {
  aws_vpc_peering_connection: {
    lists: ['VpcPeeringConnections'],
    add: (resource, draft) => {
      const { accountId, region } = placementOf(resource);
      const entry = draft.add(
        'VpcPeeringConnections',
        { accountId, region },
        { VpcPeeringConnectionId: idOf(resource) },
      );
      // Where a side is not known, a route to the connection leads nowhere that is known.
      const side = (argument: string) =>
        draft.orForget(resource, argument, readText(resource, argument), entry, 'target');
      const requester = side('vpc_id');
      const accepter = side('peer_vpc_id');
      const owner = side('peer_owner_id') ?? accountId;
      const peerRegion = side('peer_region') ?? region;
      entry.value.RequesterVpcInfo = {
        OwnerId: accountId,
        Region: region,
        ...(requester && { VpcId: requester }),
      };
      entry.value.AccepterVpcInfo = {
        OwnerId: owner,
        Region: peerRegion,
        ...(accepter && { VpcId: accepter }),
      };
      const isAccepted = draft.orForget(
        resource,
        'auto_accept',
        readFlag(resource, 'auto_accept'),
        entry,
        'target',
      );
      entry.value.Status = { Code: isAccepted === true ? 'active' : 'pending-acceptance' };
    },
  },
  aws_vpc_peering_connection_accepter: {
    lists: ['VpcPeeringConnections'],
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const read = readText(resource, 'vpc_peering_connection_id');
      const id = draft.orForgetList(resource, 'vpc_peering_connection_id', read, 'VpcPeeringConnections');
      if (id === undefined) return;
      const entry =
        draft.find('VpcPeeringConnections', region, id) ??
        draft.all('VpcPeeringConnections').find(({ value }) => value.VpcPeeringConnectionId === id);
      if (entry === undefined)
        return draft.notThere(resource, 'vpc_peering_connection_id', id, 'VpcPeeringConnections');
      const isAccepted = draft.orForget(
        resource,
        'auto_accept',
        readFlag(resource, 'auto_accept'),
        entry,
        'target',
      );
      if (isAccepted === true) entry.value.Status = { Code: 'active' };
    },
  },
};
