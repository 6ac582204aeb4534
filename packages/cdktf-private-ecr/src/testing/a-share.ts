import { PrivateEcrShare, type PrivateEcrShareProps } from '../private-ecr-share';
import { aStack } from './a-stack';
import { HUB_ACCOUNT, REGION, TEAM_ACCOUNT } from './places';

/** A team's part of the hub's VPC. */
export const SHARED_SUBNETS = {
  topology: 'shared-subnets',
  zones: { 'euc1-az1': '10.0.4.0/25', 'euc1-az2': '10.0.4.128/25' },
} as const;

/** The way from and to a team's own VPC. */
export const SPOKE_ACCESS = { topology: 'spoke-vpc', zonedServices: ['ecr.api', 'ecr.dkr', 'logs'] } as const;

/** A share that is right, in a stack of its own, with what a test changes of it. */
export function aShare(
  change: Partial<PrivateEcrShareProps> = {},
  stack = aStack({ accountId: change.accountId ?? HUB_ACCOUNT, region: change.region ?? REGION }),
): PrivateEcrShare {
  return new PrivateEcrShare(stack, 'share', {
    ...stack.placementProps,
    team: 'checkout',
    hubId: 'network-frankfurt',
    participantAccountId: TEAM_ACCOUNT,
    teamCidrs: ['10.0.4.0/24'],
    network: SHARED_SUBNETS,
    ...change,
  });
}
