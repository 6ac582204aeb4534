import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** Old agents tell of a log driver that cannot reach CloudWatch only by a container that does not start in time. */
export const startTimeout: Signature = {
  id: 'start-timeout',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /(?:Docker|ContainerRuntime)TimeoutError[^"]{0,80}|could not transition to (?:started|created|running)[^"]{0,60}/i,
    );
    if (evidence.length === 0) return [];
    return weigh(
      evidence,
      [
        'endpoint-missing:logs',
        0.5,
        'The container did not start in time: old agents wait like that for a log driver that cannot reach CloudWatch Logs.',
      ],
      [
        'other',
        0.45,
        'The container runtime did not start the container in time, for example on a busy machine or disk.',
      ],
      [
        'security-group-endpoint-ingress',
        0.2,
        `The security group of the endpoint for CloudWatch Logs may not admit the task.`,
      ],
      ['log-group-or-role', 0.15, 'The log driver may wait for a log group that it may not write to.'],
    );
  },
};
