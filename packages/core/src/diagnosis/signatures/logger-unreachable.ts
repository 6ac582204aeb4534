import { endpointMissing } from '../causes';
import type { Failure } from '../features/failure';
import type { Clue, Signature } from '../signature';
import { unreachedService } from './shared/target';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** `cannot find the log group … signal: killed` is usually the network: the attempt was given up, not answered. */
export const loggerUnreachable: Signature = {
  id: 'logger-unreachable',
  clues: failure => {
    const evidence = words(
      failure.text,
      /cannot find the amazon cloudwatch log group|failed to validate logger args/i,
    );
    if (evidence.length > 0 && failure.network === undefined && failure.denial === undefined) {
      return onlyTheHead(failure, evidence);
    }
    if (unreachedService(failure)?.service !== 'logs') return [];
    return weigh(evidence, [
      'log-group-or-role',
      evidence.length === 0 ? 0 : 0.3,
      'The log group of the task definition may not exist, or be in another Region than awslogs-region says.',
    ]);
  },
};

/** Without the part that tells whether Logs answered, both the group and the way to it are candidates. */
function onlyTheHead({ text }: Failure, evidence: readonly string[]): readonly Clue[] {
  if (/does not exist|ResourceNotFound|AccessDenied/i.test(text)) return [];
  return weigh(
    evidence,
    [
      'log-group-or-role',
      0.48,
      'The log group of the task definition may not exist in the Region of awslogs-region.',
    ],
    [
      endpointMissing('logs'),
      0.44,
      'The same is said where CloudWatch Logs cannot be reached: there may be no endpoint for logs.',
    ],
    [
      'security-group-endpoint-ingress',
      0.2,
      'If there is an endpoint for logs, its security group may not admit the task.',
    ],
  );
}
