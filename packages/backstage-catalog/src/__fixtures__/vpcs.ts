import type { DiscoveredVpc } from '@private-ecr/core';

/** A VPC of an account of its own, as the backend plugin tells of it. */
export function aVpc(changes: Partial<DiscoveredVpc> = {}): DiscoveredVpc {
  return {
    accountId: '111111111111',
    region: 'eu-west-1',
    vpcId: 'vpc-0123456789abcdef0',
    ownerAccountId: changes.accountId ?? '111111111111',
    subnetIds: [],
    tags: {},
    collectedAt: '2026-11-01T10:00:00Z',
    ...changes,
  };
}

/** A hub of a configuration. */
export const A_HUB = {
  name: 'eu',
  accountId: '111111111111',
  region: 'eu-west-1',
  vpcId: 'vpc-0000000000000000f',
};
