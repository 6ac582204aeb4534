/**
 * What the start of a task calls of the services beside the registry. A service that is not here is called for more
 * than the start, so its endpoint lets every call of the organisation through.
 *
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 */
export const SERVICE_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  secretsmanager: ['secretsmanager:GetSecretValue'],
  ssm: ['ssm:GetParameters'],
  ssmmessages: [
    'ssmmessages:CreateControlChannel',
    'ssmmessages:CreateDataChannel',
    'ssmmessages:OpenControlChannel',
    'ssmmessages:OpenDataChannel',
  ],
  logs: [
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:DescribeLogGroups',
    'logs:DescribeLogStreams',
    'logs:PutLogEvents',
  ],
};
