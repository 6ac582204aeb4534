import type { Signature } from '../signature';
import { unreachedService } from './shared/target';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** `cannot find the log group … signal: killed` is usually the network: the attempt was given up, not answered. */
export const loggerUnreachable: Signature = {
  id: 'logger-unreachable',
  clues: failure => {
    if (unreachedService(failure)?.service !== 'logs') return [];
    const evidence = words(
      failure.text,
      /cannot find the amazon cloudwatch log group|failed to validate logger args/i,
    );
    return weigh(evidence, [
      'log-group-or-role',
      evidence.length === 0 ? 0 : 0.3,
      'The log group of the task definition may not exist, or be in another Region than awslogs-region says.',
    ]);
  },
};
