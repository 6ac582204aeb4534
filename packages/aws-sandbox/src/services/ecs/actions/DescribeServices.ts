import type { Action } from '../../service';
import { ecsArn, ecsOf, requireCluster, withTagsIf } from '../ecs-of';
import { named } from '../named';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
export const DescribeServices: Action = {
  parameters: ['cluster', 'services', 'include'],
  answer: (input, call) => {
    const cluster = requireCluster(call, input['cluster']);
    const ofCluster = ecsOf(call).services.filter(({ clusterArn }) => clusterArn === cluster);
    const { found, failures } = named(ofCluster, input['services'] as string[], {
      what: 'Services',
      arn: 'serviceArn',
      most: 10,
      arnOf: name => ecsArn(call, `service/${name}`),
    });
    return { services: found.map(service => withTagsIf(input['include'], service)), failures };
  },
};
