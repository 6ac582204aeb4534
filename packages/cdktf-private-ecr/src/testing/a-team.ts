import { PrivateEcrTeam, type PrivateEcrTeamProps } from '../private-ecr-team';
import type { TeamNetwork } from '../team/team-network';
import { aStack } from './a-stack';
import { REGION, TEAM_ACCOUNT } from './places';

/** What is around the tasks of a team, where all ids are known. */
export const TEAM_NETWORK: TeamNetwork = {
  vpcId: 'vpc-0123456789abcdef0',
  subnetIds: ['subnet-0123456789abcde11', 'subnet-0123456789abcde12'],
  endpoints: { endpoints: { referencedSecurityGroupId: '111122223333/sg-0123456789abcdef0' } },
  s3PrefixListId: 'pl-0123456789abcdef0',
  logKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
};

/** The parts of a team that are right, in a stack of its own, with what a test changes of them. */
export function aTeam(
  change: Partial<PrivateEcrTeamProps> = {},
  stack = aStack({ accountId: change.accountId ?? TEAM_ACCOUNT, region: change.region ?? REGION }),
): PrivateEcrTeam {
  return new PrivateEcrTeam(stack, 'team', {
    ...stack.placementProps,
    team: 'checkout',
    network: TEAM_NETWORK,
    ...change,
  });
}
