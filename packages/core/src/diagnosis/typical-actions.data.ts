/** The call that starting a container makes to a service, for messages that do not name the one that was refused. */
export const TYPICAL_ACTIONS: Readonly<Record<string, string>> = {
  'ecr.api': 'ecr:GetAuthorizationToken',
  'ecr.dkr': 'ecr:BatchGetImage',
  ecs: 'ecs:RegisterContainerInstance',
  logs: 'logs:CreateLogStream',
  s3: 's3:GetObject',
  secretsmanager: 'secretsmanager:GetSecretValue',
  ssm: 'ssm:GetParameters',
  ssmmessages: 'ssmmessages:CreateControlChannel',
};
