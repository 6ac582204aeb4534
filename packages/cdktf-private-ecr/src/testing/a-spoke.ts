import { PrivateEcrSpoke, type PrivateEcrSpokeProps } from '../private-ecr-spoke';
import { aStack } from './a-stack';
import { REGION, TEAM_ACCOUNT } from './places';

/** A spoke that is right, in a stack of its own, with what a test changes of it. */
export function aSpoke(
  change: Partial<PrivateEcrSpokeProps> = {},
  stack = aStack({ accountId: change.accountId ?? TEAM_ACCOUNT, region: change.region ?? REGION }),
): PrivateEcrSpoke {
  return new PrivateEcrSpoke(stack, 'spoke', {
    ...stack.placementProps,
    team: 'search',
    hubId: 'network-frankfurt',
    cidr: '10.8.0.0/24',
    zones: { 'euc1-az1': '10.8.0.0/25', 'euc1-az2': '10.8.0.128/25' },
    hubZones: ['euc1-az1', 'euc1-az2'],
    ...change,
  });
}
