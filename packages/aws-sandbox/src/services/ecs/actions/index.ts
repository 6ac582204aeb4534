import { DescribeServices } from './DescribeServices';
import { DescribeTaskDefinition } from './DescribeTaskDefinition';
import { DescribeTasks } from './DescribeTasks';
import { ListClusters } from './ListClusters';
import { ListServices } from './ListServices';
import { ListTasks } from './ListTasks';

/** The operations of ECS that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  DescribeServices,
  DescribeTaskDefinition,
  DescribeTasks,
  ListClusters,
  ListServices,
  ListTasks,
};
