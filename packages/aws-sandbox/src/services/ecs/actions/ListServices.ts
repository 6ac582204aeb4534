import type { Action } from '../../service';
import { arnPage } from '../arn-page';
import { ecsOf, requireCluster } from '../ecs-of';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html */
export const ListServices: Action = {
  parameters: ['cluster', 'launchType', 'schedulingStrategy', 'maxResults', 'nextToken'],
  answer: (input, call) => {
    const cluster = requireCluster(call, input['cluster']);
    // A deleted service is described for a while, and no longer listed.
    const arns = ecsOf(call)
      .services.filter(({ clusterArn, status }) => clusterArn === cluster && status !== 'INACTIVE')
      .filter(service =>
        ['launchType', 'schedulingStrategy'].every(
          name => input[name] === undefined || service[name] === input[name],
        ),
      )
      .map(({ serviceArn }) => serviceArn);
    return arnPage('serviceArns', arns, input, call, 10);
  },
};
