import { printValue } from '../../errors';
import type { Workload } from '../../workload';
import type { TraceWarning } from '../result';

/** Says why a workload has no network interface of its own to follow; undefined where it is none of this. */
type Obstacle = (workload: Workload) => string | undefined;

const HOST_PULLS = 'the interface of the host pulls, not one of the task';

/** Most telling first. */
const OBSTACLES: readonly Obstacle[] = [
  ({ launchType }) => (launchType === 'EXTERNAL' ? 'it runs on a machine outside AWS' : undefined),
  ({ taskDefinition: { networkMode } }) =>
    networkMode === undefined || networkMode === 'awsvpc'
      ? undefined
      : `in network mode ${printValue(networkMode)} ${HOST_PULLS}`,
  // ECS gives a task definition without a mode `bridge` on Linux and `default` on Windows; Fargate takes awsvpc only.
  // Source: Amazon ECS API reference, RegisterTaskDefinition, `networkMode`.
  ({ launchType, taskDefinition: { networkMode } }) =>
    networkMode === undefined && launchType === 'EC2'
      ? `its task definition names no networkMode, which on EC2 is not awsvpc: ${HOST_PULLS}`
      : undefined,
  ({ networkConfiguration }) =>
    networkConfiguration?.awsvpcConfiguration === undefined
      ? 'it has no awsvpcConfiguration, so its subnets and security groups are not known'
      : undefined,
];

/** The warning for a workload that cannot be traced; undefined where it can. */
export function notAwsvpc(workload: Workload): TraceWarning | undefined {
  for (const obstacle of OBSTACLES) {
    const why = obstacle(workload);
    if (why !== undefined) return { id: 'not-awsvpc', detail: `the task is not traced: ${why}` };
  }
  return undefined;
}
