/** A task to run once. Every value is an id or an ARN that AWS made, or a name of ours. */
export interface TaskToRun {
  readonly region: string;
  readonly cluster: string;
  readonly taskDefinitionArn: string;
  readonly subnetIds: readonly string[];
  readonly securityGroupIds: readonly string[];
}

/** The command that starts a task. */
export function runCommand({ region, cluster, taskDefinitionArn, subnetIds, securityGroupIds }: TaskToRun) {
  const network = `awsvpcConfiguration={subnets=[${subnetIds.join(',')}],securityGroups=[${securityGroupIds.join(',')}],assignPublicIp=DISABLED}`;
  return [
    'aws ecs run-task',
    `--region '${region}'`,
    `--cluster '${cluster}'`,
    '--launch-type FARGATE',
    `--task-definition '${taskDefinitionArn}'`,
    `--network-configuration '${network}'`,
  ].join(' ');
}

/** The commands that start a task, wait until it has stopped, and print why it failed if it did. */
export function waitCommand(task: TaskToRun): string {
  const where = `--region '${task.region}' --cluster '${task.cluster}'`;
  return [
    `task=$(${runCommand(task)} --query 'tasks[0].taskArn' --output text)`,
    `aws ecs wait tasks-stopped ${where} --tasks "$task"`,
    `aws ecs describe-tasks ${where} --tasks "$task" --output json | npx private-ecr diagnose`,
  ].join(' && ');
}
