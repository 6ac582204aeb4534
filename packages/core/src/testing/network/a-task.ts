import type { Role } from '../../snapshot';
import type { Workload } from '../../workload';
import { type Draft, REGION, TEAM_ACCOUNT } from './scenario';

export const EXECUTION_ROLE = `arn:aws:iam::${TEAM_ACCOUNT}:role/execution`;
export const REPOSITORY_ARN = `arn:aws:ecr:${REGION}:${TEAM_ACCOUNT}:repository/team/api`;

/** A task on Fargate with one image of its own account, which logs to CloudWatch. */
export function aTask(...subnetIds: readonly string[]): Draft<Workload> {
  return {
    accountId: TEAM_ACCOUNT,
    region: REGION,
    launchType: 'FARGATE',
    taskDefinition: {
      family: 'api',
      networkMode: 'awsvpc',
      executionRoleArn: EXECUTION_ROLE,
      containerDefinitions: [
        {
          name: 'api',
          image: `${TEAM_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/team/api:1.4.2`,
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/api' } },
        },
      ],
    },
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: [...subnetIds],
        securityGroups: ['sg-task'],
        assignPublicIp: 'DISABLED',
      },
    },
  };
}

/** A role that may pull from one repository and write logs, and no more. */
export function anExecutionRole(): Draft<Role> {
  const statement = (Action: string | readonly string[], Resource: string) => ({
    Effect: 'Allow',
    Action,
    Resource,
  });
  return {
    Arn: EXECUTION_ROLE,
    RoleName: 'execution',
    RolePolicyList: [
      {
        PolicyName: 'pull',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            statement('ecr:GetAuthorizationToken', '*'),
            statement(['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], REPOSITORY_ARN),
            statement(['logs:CreateLogStream', 'logs:PutLogEvents'], '*'),
          ],
        },
      },
    ],
    AttachedManagedPolicies: [],
  };
}
