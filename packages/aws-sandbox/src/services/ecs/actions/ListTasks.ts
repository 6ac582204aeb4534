import { AwsError } from '../../../errors';
import type { Fields } from '../../../model/api-model';
import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import { arnPage } from '../arn-page';
import { ecsOf, lastPart, requireCluster } from '../ecs-of';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html */
export const ListTasks: Action = {
  parameters: ['cluster', 'desiredStatus', 'family', 'launchType', 'serviceName', 'maxResults', 'nextToken'],
  answer: (input, call) => {
    const cluster = requireCluster(call, input['cluster']);
    const { services, tasks } = ecsOf(call);
    const ofCluster = ({ clusterArn }: Entry) => clusterArn === cluster;
    const { serviceName } = input;
    if (
      serviceName !== undefined &&
      !services.some(entry => ofCluster(entry) && isService(entry, serviceName))
    ) {
      throw new AwsError('ServiceNotFoundException', 'Service not found.');
    }
    const arns = tasks
      .filter(task => ofCluster(task) && isAskedFor(task, input))
      .map(({ taskArn }) => taskArn);
    return arnPage('taskArns', arns, input, call, 100);
  },
};

function isService({ serviceArn }: Entry, name: unknown): boolean {
  return serviceArn === name || lastPart(serviceArn) === name;
}

/** What ECS shall do with a task decides whether it is listed, and without a word about it only those that shall run. */
function isAskedFor(
  task: Entry,
  { desiredStatus = 'RUNNING', family, launchType, serviceName }: Fields,
): boolean {
  return (
    task['desiredStatus'] === desiredStatus &&
    (family === undefined || lastPart(task['taskDefinitionArn']).split(':')[0] === family) &&
    (launchType === undefined || task['launchType'] === launchType) &&
    (serviceName === undefined || task['group'] === `service:${lastPart(serviceName)}`)
  );
}
