import { DescribeTasksCommand, type ECSClient, paginateListTasks, type Task } from '@aws-sdk/client-ecs';
import { redactSecrets } from '@private-ecr/core';
import type { StoppedTask } from '../../model/facts';
import { isCalled } from '../failures/is-called';
import { allPages, chunksOf } from '../pages';
import type { PartReader } from '../unit-reading';
import { namedServices } from './named-services';

/** As many tasks as a call takes. */
const MOST_TASKS = 100;

/** Tasks of the services that entities name which ECS stopped in the last hour, and what it said of it. */
export const readStoppedTasks: PartReader<readonly StoppedTask[]> = async unit => {
  const clusters = namedServices(unit.plan);
  if (clusters.length === 0) return undefined;
  const client = await unit.client('ecs');
  const stopped = await Promise.all(
    clusters.flatMap(({ cluster, arns }) => arns.map(arn => stoppedOf(client, cluster, arn))),
  );
  return { value: stopped.flat().sort(newestFirst) };
};

async function stoppedOf(client: ECSClient, cluster: string, serviceArn: string): Promise<StoppedTask[]> {
  const serviceName = serviceArn.slice(serviceArn.lastIndexOf('/') + 1);
  try {
    const pages = paginateListTasks(
      { client, pageSize: 100 },
      { cluster, serviceName, desiredStatus: 'STOPPED' },
    );
    const arns = await allPages(pages, page => page.taskArns);
    const answers = await Promise.all(
      chunksOf(arns, MOST_TASKS).map(tasks =>
        client.send(new DescribeTasksCommand({ cluster, tasks: [...tasks] })),
      ),
    );
    return answers.flatMap(({ tasks = [] }) => tasks).flatMap(task => stoppedTask(task, serviceArn));
  } catch (error) {
    if (['ClusterNotFoundException', 'ServiceNotFoundException'].some(code => isCalled(error, code)))
      return [];
    throw error;
  }
}

function stoppedTask(task: Task, serviceArn: string): StoppedTask[] {
  const { taskArn, stoppedAt, stoppingAt } = task;
  const at = stoppedAt ?? stoppingAt;
  const stoppedReason = reasonOf(task);
  if (taskArn === undefined || at === undefined || stoppedReason === '') return [];
  return [{ taskArn, serviceArn, stoppedAt: at.toISOString(), stoppedReason }];
}

/** What ECS says of the task, and of a container what it does not say of the task: there it may keep the pull's error. */
function reasonOf({ stoppedReason = '', containers = [] }: Task): string {
  const further = containers.flatMap(({ reason }) =>
    reason === undefined || reason === '' || stoppedReason.includes(reason) ? [] : [reason],
  );
  return redactSecrets([...new Set([stoppedReason, ...further])].filter(text => text !== '').join('\n'));
}

function newestFirst(a: StoppedTask, b: StoppedTask): number {
  return a.stoppedAt < b.stoppedAt ? 1 : -1;
}
