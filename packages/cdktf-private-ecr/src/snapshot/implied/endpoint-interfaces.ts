import { idOf } from '../build/identity';
import { readBlocks, readText } from '../build/read-arguments';
import type { SnapshotDraft } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import type { ImpliedRule } from './implied-rule';

/**
 * An interface endpoint has a network interface in each of its subnets. Which address it gets is AWS's choice unless
 * the endpoint says so; without one every address of the subnet has to be let through.
 */
export const endpointInterfaces: ImpliedRule = draft => {
  const addresses = pinnedAddresses(draft);
  for (const endpoint of draft.all('VpcEndpoints')) {
    const { VpcEndpointId, VpcEndpointType, VpcId, SubnetIds } = endpoint.value;
    if (endpoint.isKnown || VpcEndpointType?.toLowerCase() !== 'interface') continue;
    endpoint.value.NetworkInterfaceIds = (SubnetIds ?? []).map(SubnetId => {
      const NetworkInterfaceId = `eni-(${VpcEndpointId}:${SubnetId})`;
      const address = addresses.get(`${VpcEndpointId} ${SubnetId}`);
      draft.add('NetworkInterfaces', endpoint, {
        NetworkInterfaceId,
        OwnerId: endpoint.accountId,
        VpcId,
        SubnetId,
        ...(address !== undefined && { PrivateIpAddress: address }),
        implied: true,
      });
      return NetworkInterfaceId;
    });
  }
};

/** Addresses by endpoint and subnet: those that Terraform asks for, or that a state knows. */
function pinnedAddresses(draft: SnapshotDraft): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const endpoint of draft.byType.get('aws_vpc_endpoint') ?? []) {
    const blocks = readBlocks(endpoint, 'subnet_configuration');
    for (const block of blocks === undefined || isUnknown(blocks) ? [] : blocks) {
      const subnetId = readText(block, 'subnet_id');
      const address = readText(block, 'ipv4');
      if (typeof subnetId !== 'string' || typeof address !== 'string') continue;
      found.set(`${idOf(endpoint)} ${subnetId}`, address);
    }
  }
  return found;
}
