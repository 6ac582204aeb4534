import type { HubPlacement } from './hub';

/** Where a VPC's Resource says that it is. */
export interface VpcPlace {
  readonly accountId?: string;
  readonly vpcId?: string;
  readonly topology?: string;
}

/** Whether a VPC is the hub as a whole, in its owner's account, and no team's part of it: nobody pulls through it there. */
export function isHubItself(
  { accountId, vpcId, topology }: VpcPlace,
  hub: Pick<HubPlacement, 'accountId' | 'vpcId'>,
): boolean {
  return vpcId === hub.vpcId && accountId === hub.accountId && topology === undefined;
}
