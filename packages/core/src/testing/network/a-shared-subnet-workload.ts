import { aHub } from './a-hub';
import { anExecutionRole, aTask, REPOSITORY_ARN } from './a-task';
import { aSecurityGroup, aSubnet, httpsRule } from './pieces';
import { HUB_ACCOUNT, ORGANIZATION, type Scenario, TEAM_ACCOUNT } from './scenario';

/**
 * A team's task in subnets of the hub that RAM shares, everything right: the team sees the VPC and the subnets, and
 * nothing of the endpoints.
 */
export function aSharedSubnetWorkload(): Scenario {
  const group = aSecurityGroup('sg-task', TEAM_ACCOUNT, 'vpc-hub', {
    IpPermissionsEgress: [
      httpsRule({ UserIdGroupPairs: [{ GroupId: 'sg-endpoints', UserId: HUB_ACCOUNT }] }),
      httpsRule({ PrefixListIds: [{ PrefixListId: 'pl-s3' }] }),
    ],
  });
  return {
    hub: aHub(),
    team: {
      Vpcs: [{ VpcId: 'vpc-hub', OwnerId: HUB_ACCOUNT, CidrBlock: '10.0.0.0/16' }],
      Subnets: [
        aSubnet('subnet-team-a', HUB_ACCOUNT, 'vpc-hub', '10.0.16.0/24'),
        aSubnet('subnet-team-b', HUB_ACCOUNT, 'vpc-hub', '10.0.17.0/24'),
      ],
      VpcEndpoints: [],
      SecurityGroups: [group],
      Roles: [anExecutionRole()],
      Repositories: [{ repositoryName: 'team/api', registryId: TEAM_ACCOUNT, repositoryArn: REPOSITORY_ARN }],
    },
    workload: aTask('subnet-team-a', 'subnet-team-b'),
    organizationId: ORGANIZATION,
  };
}
