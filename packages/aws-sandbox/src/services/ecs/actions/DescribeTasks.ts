import type { Action } from '../../service';
import { ecsArn, ecsOf, lastPart, requireCluster, withTagsIf } from '../ecs-of';
import { named } from '../named';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html */
export const DescribeTasks: Action = {
  parameters: ['cluster', 'tasks', 'include'],
  answer: (input, call) => {
    const cluster = requireCluster(call, input['cluster']);
    const ofCluster = ecsOf(call).tasks.filter(({ clusterArn }) => clusterArn === cluster);
    const { found, failures } = named(ofCluster, input['tasks'] as string[], {
      what: 'Tasks',
      arn: 'taskArn',
      most: 100,
      arnOf: id => ecsArn(call, `task/${lastPart(cluster)}/${id}`),
    });
    return { tasks: found.map(task => withTagsIf(input['include'], task)), failures };
  },
};
