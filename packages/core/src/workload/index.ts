/**
 * What runs, in AWS's own shapes, and what it needs.
 *
 * Laws: a need is derived from the task definition and the way it is started; nobody types it. Each carries its reason.
 * A further container never takes a need away, and the order of containers changes no need.
 */
export type { NeedItem, Purpose } from './needs';
export { isWindows } from './platform';
export { type RequiredEndpoint, type RequiredEndpoints, requiredEndpoints } from './required-endpoints';
export type { WorkloadWarning } from './warnings';
export { type ContainerDefinition, parseWorkload, type Workload, workloadSchema } from './workload-schema';
