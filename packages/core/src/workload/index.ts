/**
 * What runs, in AWS's own shapes, and what it needs.
 *
 * Law: a need is derived from the task definition and the way it is started; nobody types it. Each carries its reason.
 */
export type { Purpose } from './needs';
export { isWindows } from './platform';
export {
  type RequiredEndpoint,
  type RequiredEndpoints,
  requiredEndpoints,
  type WorkloadWarning,
} from './required-endpoints';
export { type ContainerDefinition, parseWorkload, type Workload, workloadSchema } from './workload-schema';
