import type { ServicePurpose } from '../../aws-catalogue';
import type { ContainerDefinition, Workload } from '../workload-schema';

/** When a task needs a service. What the application calls stands in no task definition. */
export type Purpose = Exclude<ServicePurpose, 'app'>;

/** What in a task definition asks for a service. */
export interface NeedItem {
  readonly container: string;
  /** As it stands there: an image, a log group, the `valueFrom` of a secret, the ARN of an environment file. */
  readonly value: string;
}

/** One thing that needs one service, with its reason. */
export interface Need {
  /** The short name of an endpoint service, or `registry:HOST` for a registry that no endpoint serves. */
  readonly service: string;
  readonly region: string;
  readonly purpose: Purpose;
  /** One sentence without a full stop. */
  readonly why: string;
  /** Absent where the way the task is started asks for it, not a container. */
  readonly item?: NeedItem;
}

/** Reads one kind of need out of a workload. */
export type NeedSource = (workload: Workload) => readonly Need[];

export function containersOf(workload: Workload): readonly ContainerDefinition[] {
  return workload.taskDefinition.containerDefinitions;
}
