/** A task to run once. */
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
    `--region ${quoted(region)}`,
    `--cluster ${quoted(cluster)}`,
    '--launch-type FARGATE',
    `--task-definition ${quoted(taskDefinitionArn)}`,
    `--network-configuration ${quoted(network)}`,
  ].join(' ');
}

/** The commands that start a task, wait until it has stopped, and print why it failed if it did. */
export function waitCommand(task: TaskToRun): string {
  const where = `--region ${quoted(task.region)} --cluster ${quoted(task.cluster)}`;
  return [
    `task=$(${runCommand(task)} --query 'tasks[0].taskArn' --output text)`,
    `aws ecs wait tasks-stopped ${where} --tasks "$task"`,
    `aws ecs describe-tasks ${where} --tasks "$task" --output json | npx private-ecr diagnose`,
  ].join(' && ');
}

/** A value as one word of a POSIX shell, whatever stands in it. */
function quoted(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}
