import type { DiscoveredVpcs } from '@private-ecr/core';
import type { AnswerContext } from './context';

/** Every VPC that was seen, with the hub of the configuration that it is, or is shared from. */
export async function discoveredVpcs({ store, hubs }: AnswerContext): Promise<DiscoveredVpcs> {
  const { vpcs, unread } = await store.units.seenVpcs();
  return {
    vpcs: vpcs.map(vpc => {
      const hub = hubs.find(({ vpcId, region }) => vpcId === vpc.vpcId && region === vpc.region);
      const isShared = vpc.ownerAccountId !== vpc.accountId;
      return {
        ...vpc,
        subnetIds: [...vpc.subnetIds],
        tags: { ...vpc.tags },
        ...(isShared && { topology: 'shared-subnets' as const }),
        ...(hub && { hub: hub.name }),
      };
    }),
    unread: unread.map(({ accountId, region }) => ({ accountId, region })),
  };
}
