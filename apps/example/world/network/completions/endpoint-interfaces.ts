import { formatAddress, parseCidr } from '@private-ecr/core';
import { type Lists, placesOf } from '../snapshot';
import type { Completion } from './completion';

/** The first addresses of a subnet are AWS's own. */
const RESERVED = 4n;

/** The interfaces of endpoints have addresses, groups and a state, which only AWS knows. */
export const endpointInterfaces: Completion = snapshot => {
  for (const { lists } of placesOf(snapshot)) {
    const used = new Map<string, bigint>();
    for (const networkInterface of lists.NetworkInterfaces ?? []) {
      const subnet = lists.Subnets?.find(({ SubnetId }) => SubnetId === networkInterface.SubnetId);
      const endpoint = endpointOf(lists, networkInterface.NetworkInterfaceId);
      if (subnet === undefined || endpoint === undefined) continue;
      const subnetId = String(subnet.SubnetId);
      const place = used.get(subnetId) ?? 0n;
      used.set(subnetId, place + 1n);
      const { family, first } = parseCidr(String(subnet.CidrBlock));
      networkInterface.PrivateIpAddress ??= formatAddress({ family, value: first + RESERVED + place });
      networkInterface.InterfaceType ??= 'vpc_endpoint';
      networkInterface.Status ??= 'in-use';
      networkInterface.AvailabilityZone ??= subnet.AvailabilityZone;
      networkInterface.Groups ??= endpoint.Groups;
      networkInterface.Description ??= `VPC Endpoint Interface ${String(endpoint.VpcEndpointId)}`;
    }
  }
};

function endpointOf(lists: Lists, interfaceId: unknown) {
  return lists.VpcEndpoints?.find(({ NetworkInterfaceIds }) =>
    ((NetworkInterfaceIds ?? []) as unknown[]).includes(interfaceId),
  );
}
