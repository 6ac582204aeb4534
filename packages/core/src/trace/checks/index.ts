import type { TraceCheck } from '../check';
import { dns } from './dns';
import { endpointIngress } from './endpoint-ingress';
import { endpointPolicy } from './endpoint-policy';
import { endpointState } from './endpoint-state';
import { executionRole } from './execution-role';
import { nacl } from './nacl';
import { repositoryPolicy } from './repository-policy';
import { route } from './route';
import { taskEgress } from './task-egress';

/** All checks, in the order of `CHECK_IDS`: the first that fails explains a leg. */
export const CHECKS: readonly TraceCheck[] = [
  dns,
  route,
  taskEgress,
  nacl,
  endpointIngress,
  endpointState,
  endpointPolicy,
  executionRole,
  repositoryPolicy,
];
