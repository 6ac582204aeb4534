import type { Finding } from './finding';
import type { Leg } from './leg';

/** The ids of all checks, in the order in which a leg is looked at: the first that fails explains it. */
export const CHECK_IDS = [
  'dns',
  'route',
  'task-egress',
  'nacl',
  'endpoint-ingress',
  'endpoint-state',
  'endpoint-policy',
  'execution-role',
  'repository-policy',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

/** One check: a question about a leg. */
export interface TraceCheck {
  readonly id: CheckId;
  /** What it asks, as a sentence for headings. */
  readonly title: string;
  /** Permissions count only where they are known: unknown ones do not put a working network path in doubt. */
  readonly isPermission: boolean;
  /**
   * Whether the answer follows from the service and the endpoint alone, and so is the same from every subnet whose
   * traffic takes that endpoint.
   */
  readonly isOfEndpoint: boolean;
  readonly evaluate: (leg: Leg) => Finding;
}
