/**
 * What the start of a task, or of a container instance, calls of the services beside the registry.
 *
 * A service that is not here is called by the application too, or nobody publishes what calls it (the agent of Service
 * Connect uses `ecs-agent`): its endpoint lets every call of the organisation through.
 */
export const SERVICE_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  // Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonEC2ContainerServiceforEC2Role.html
  ecs: [
    'ecs:DeregisterContainerInstance',
    'ecs:DiscoverPollEndpoint',
    'ecs:RegisterContainerInstance',
    'ecs:SubmitAttachmentStateChanges',
    'ecs:SubmitContainerStateChange',
    'ecs:SubmitTaskStateChange',
    'ecs:TagResource',
    'ecs:UpdateContainerInstancesState',
  ],
  // Source: the same.
  'ecs-telemetry': ['ecs:PutSystemLogEvents', 'ecs:StartTelemetrySession'],
  // Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html (creating and putting) and
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html (describing).
  logs: [
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:DescribeLogGroups',
    'logs:DescribeLogStreams',
    'logs:PutLogEvents',
  ],
  // Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
  secretsmanager: ['secretsmanager:GetSecretValue'],
  // Source: the same.
  ssm: ['ssm:GetParameters'],
  // Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
  ssmmessages: [
    'ssmmessages:CreateControlChannel',
    'ssmmessages:CreateDataChannel',
    'ssmmessages:OpenControlChannel',
    'ssmmessages:OpenDataChannel',
  ],
};
