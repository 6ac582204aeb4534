import {
  allow,
  anExecutionRole,
  aNatSpoke,
  aSharedSubnetWorkload,
  EXECUTION_ROLE,
  policyText,
  REPOSITORY_ARN,
  type Scenario,
} from '../../testing';
import { tester } from '../__fixtures__/tester';

const MANAGED = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy';

const container = ({ workload }: Scenario) => workload.taskDefinition.containerDefinitions[0]!;

/** Gives the execution role these statements and no others. */
const mayOnly =
  (...statements: object[]) =>
  ({ team }: Scenario) => {
    team.Roles = [
      {
        ...anExecutionRole(),
        RolePolicyList: [
          {
            PolicyName: 'only',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: statements.map(statement => ({ ...statement, Principal: undefined })),
            },
          },
        ],
      },
    ];
  };

/** Gives the role a managed policy, and no inline one. */
const withManaged =
  (policy: { PolicyArn: string; PolicyDocument?: object }) =>
  ({ team }: Scenario) => {
    team.Roles = [{ ...anExecutionRole(), RolePolicyList: [], AttachedManagedPolicies: [policy as never] }];
  };

const SECRET = 'arn:aws:secretsmanager:eu-west-1:222222222222:secret:db-AbCdEf';
const PARAMETER = 'arn:aws:ssm:eu-west-1:222222222222:parameter/team/db';
const withCredentials = (credentialsParameter: string) => (scenario: Scenario) =>
  void (container(scenario).repositoryCredentials = { credentialsParameter });
const withSecret = (valueFrom: string) => (scenario: Scenario) =>
  void (container(scenario).secrets = [{ name: 'PASSWORD', valueFrom }]);

const withExec = (scenario: Scenario) => {
  scenario.workload.enableExecuteCommand = true;
  scenario.workload.taskDefinition.taskRoleArn = EXECUTION_ROLE;
};

tester.run('execution-role', {
  pass: [
    { name: 'the token', in: aSharedSubnetWorkload, service: 'ecr.api', says: 'ecr:GetAuthorizationToken' },
    { name: 'the repository', in: aSharedSubnetWorkload, service: 'ecr.dkr', says: EXECUTION_ROLE },
    { name: 'layers are signed by AWS', in: aSharedSubnetWorkload, service: 's3', says: 'not applicable' },
    { name: 'logs', in: aSharedSubnetWorkload, service: 'logs' },
    { name: 'over a NAT gateway', in: aNatSpoke, service: 'ecr.dkr' },
    {
      name: 'the managed policy of ECS is built in',
      in: aSharedSubnetWorkload,
      when: withManaged({ PolicyArn: MANAGED }),
      service: 'ecr.dkr',
    },
    {
      name: 'a secret by ARN, without its version',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withSecret(`${SECRET}:password::`)(scenario);
        mayOnly(allow('secretsmanager:GetSecretValue', SECRET))(scenario);
      },
      service: 'secretsmanager',
    },
    {
      name: 'a parameter by name',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withSecret('/team/db')(scenario);
        mayOnly(allow('ssm:GetParameters', 'arn:aws:ssm:eu-west-1:222222222222:parameter/team/db'))(scenario);
      },
      service: 'ssm',
    },
    {
      name: 'a parameter by ARN, without its version',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withSecret(`${PARAMETER}:3`)(scenario);
        mayOnly(allow('ssm:GetParameters', PARAMETER))(scenario);
      },
      service: 'ssm',
    },
    {
      name: 'a parameter by name, without its label',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withSecret('/team/db:current')(scenario);
        mayOnly(allow('ssm:GetParameters', PARAMETER))(scenario);
      },
      service: 'ssm',
    },
    {
      name: 'a secret by name, whatever Secrets Manager ends its ARN with',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withCredentials('db')(scenario);
        mayOnly(allow('secretsmanager:GetSecretValue', SECRET.replace('AbCdEf', '*')))(scenario);
      },
      service: 'secretsmanager',
    },
    ...['execution', '/execution', 'team/execution'].map(text => ({
      name: `a role by its short name ${text}`,
      in: aSharedSubnetWorkload,
      when: ({ workload }: Scenario) => void (workload.taskDefinition.executionRoleArn = text),
      service: 'ecr.api',
      says: EXECUTION_ROLE,
    })),
    {
      name: 'the repository’s own policy counts in one account',
      in: aSharedSubnetWorkload,
      when: scenario => {
        mayOnly(allow('logs:*', '*'))(scenario);
        scenario.team.Repositories![0]!.policyText = policyText({
          Effect: 'Allow',
          Principal: { AWS: EXECUTION_ROLE },
          Action: 'ecr:*',
        });
      },
      service: 'ecr.dkr',
    },
    {
      name: 'ECS Exec asks the task role',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withExec(scenario);
        mayOnly(allow('ssmmessages:*', '*'))(scenario);
      },
      service: 'ssmmessages',
    },
  ],
  fail: [
    {
      name: 'no execution role on Fargate',
      in: aSharedSubnetWorkload,
      when: ({ workload }) => Reflect.deleteProperty(workload.taskDefinition, 'executionRoleArn'),
      service: 'ecr.api',
      fix: 'executionRoleArn',
    },
    {
      name: 'another repository',
      in: aSharedSubnetWorkload,
      when: mayOnly(allow('ecr:*', REPOSITORY_ARN.replace('api', 'web'))),
      service: 'ecr.dkr',
      fix: REPOSITORY_ARN,
    },
    {
      name: 'no token',
      in: aSharedSubnetWorkload,
      when: mayOnly(allow('ecr:BatchGetImage', '*')),
      service: 'ecr.api',
    },
    {
      name: 'no log streams',
      in: aSharedSubnetWorkload,
      when: mayOnly(allow('ecr:*', '*')),
      service: 'logs',
      says: 'logs:CreateLogStream',
    },
    {
      name: 'a log group that is to be created',
      in: aSharedSubnetWorkload,
      when: scenario => {
        container(scenario).logConfiguration!.options!['awslogs-create-group'] = 'true';
      },
      service: 'logs',
      says: 'logs:CreateLogGroup',
    },
    {
      name: 'a Deny',
      in: aSharedSubnetWorkload,
      when: mayOnly(allow('*', '*'), { ...allow('ecr:*', '*'), Effect: 'Deny' }),
      service: 'ecr.dkr',
    },
    {
      name: 'a secret that is not allowed',
      in: aSharedSubnetWorkload,
      when: withSecret(SECRET),
      service: 'secretsmanager',
      fix: SECRET,
    },
    {
      name: 'ECS Exec without a task role',
      in: aSharedSubnetWorkload,
      when: ({ workload }) => (workload.enableExecuteCommand = true),
      service: 'ssmmessages',
      fix: 'taskRoleArn',
    },
    {
      name: 'ECS Exec with a role that may only pull',
      in: aSharedSubnetWorkload,
      when: withExec,
      service: 'ssmmessages',
    },
    {
      name: 'only from a VPC, over a NAT gateway',
      in: aNatSpoke,
      when: mayOnly(allow('*', '*', { StringEquals: { 'aws:SourceVpc': 'vpc-hub' } })),
      service: 'ecr.dkr',
    },
  ],
  unknown: [
    {
      name: 'the roles are not known',
      in: aSharedSubnetWorkload,
      when: ({ team }) => (team.Roles = undefined),
      service: 'ecr.api',
      says: 'Roles of 222222222222',
    },
    {
      name: 'the role is not in the list',
      in: aSharedSubnetWorkload,
      when: ({ team }) => (team.Roles = []),
      service: 'ecr.api',
      says: EXECUTION_ROLE,
    },
    {
      name: 'a managed policy without its document',
      in: aSharedSubnetWorkload,
      when: withManaged({ PolicyArn: 'arn:aws:iam::222222222222:policy/pull' }),
      service: 'ecr.dkr',
    },
    {
      name: 'a permissions boundary',
      in: aSharedSubnetWorkload,
      when: ({ team }) =>
        (team.Roles![0]!.PermissionsBoundary = {
          PermissionsBoundaryArn: 'arn:aws:iam::222222222222:policy/boundary',
        }),
      service: 'ecr.dkr',
      says: 'boundary',
    },
    {
      name: 'a secret by name and a policy that names one ending',
      in: aSharedSubnetWorkload,
      when: scenario => {
        withCredentials('db')(scenario);
        mayOnly(allow('secretsmanager:GetSecretValue', SECRET))(scenario);
      },
      service: 'secretsmanager',
    },
    {
      name: 'a role by a short name that is not in the list',
      in: aSharedSubnetWorkload,
      when: ({ workload }) => (workload.taskDefinition.executionRoleArn = 'other'),
      service: 'ecr.api',
      says: 'arn:aws:iam::222222222222:role/other',
    },
    {
      name: 'a role by a text that is no name',
      in: aSharedSubnetWorkload,
      when: ({ workload }) => (workload.taskDefinition.executionRoleArn = '${aws_iam_role.execution}'),
      service: 'ecr.api',
      says: 'which role executionRoleArn means',
    },
    {
      name: 'on EC2 the role of the instance pulls',
      in: aSharedSubnetWorkload,
      when: ({ workload }) => {
        workload.launchType = 'EC2';
        Reflect.deleteProperty(workload.taskDefinition, 'executionRoleArn');
      },
      service: 'ecr.api',
      says: 'container instance',
    },
  ],
});
