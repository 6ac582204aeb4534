import { type Cause, type CauseFamily, endpointMissing, endpointPolicy } from '../diagnosis';
import type { CheckId } from '../trace';

/** The checks of a trace that decide whether a cause holds, and the legs in which they are looked at. */
interface DecisiveChecks {
  readonly checks: readonly CheckId[];
  /**
   * `of-cause`: the service that the cause names; `of-message`: what the message was about; `s3`, `not-s3` and
   * `registries`: those legs, whatever the message says.
   */
  readonly legs: 'of-cause' | 'of-message' | 's3' | 'not-s3' | 'registries';
}

/** Causes that are not in this table cannot be seen in a network: a trace neither confirms nor refutes them. */
export const DECISIVE_CHECKS: Readonly<Partial<Record<CauseFamily, DecisiveChecks>>> = {
  'dns-not-private': { checks: ['dns'], legs: 'of-message' },
  'endpoint-missing': { checks: ['dns'], legs: 'of-cause' },
  'security-group-endpoint-ingress': { checks: ['endpoint-ingress'], legs: 'of-message' },
  'security-group-task-egress': { checks: ['task-egress'], legs: 'of-message' },
  nacl: { checks: ['nacl'], legs: 'of-message' },
  'route-missing:s3-gateway': { checks: ['route'], legs: 's3' },
  'route-missing:other': { checks: ['route'], legs: 'not-s3' },
  'endpoint-policy': { checks: ['endpoint-policy'], legs: 'of-cause' },
  's3-endpoint-policy': { checks: ['endpoint-policy'], legs: 's3' },
  'iam-role': { checks: ['execution-role'], legs: 'of-message' },
  'secret-missing-or-denied': { checks: ['execution-role'], legs: 'of-message' },
  'repository-policy': { checks: ['repository-policy'], legs: 'of-message' },
  'non-ecr-image-no-internet': { checks: ['dns', 'route'], legs: 'registries' },
};

/** The cause that a failing check stands for, where the message did not lead to one. */
export const CAUSE_OF_CHECK: Readonly<Record<CheckId, (service: string) => Cause>> = {
  dns: service => (service.startsWith('registry:') ? 'non-ecr-image-no-internet' : 'dns-not-private'),
  route: service => (service === 's3' ? 'route-missing:s3-gateway' : 'route-missing:other'),
  'task-egress': () => 'security-group-task-egress',
  nacl: () => 'nacl',
  'endpoint-ingress': () => 'security-group-endpoint-ingress',
  // An endpoint that is not available answers no more than one that is not there.
  'endpoint-state': endpointMissing,
  'endpoint-policy': endpointPolicy,
  'execution-role': () => 'iam-role',
  'repository-policy': () => 'repository-policy',
};
