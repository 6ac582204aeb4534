import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** ECS Exec: its agent in the task has no session, for want of a path or of a role. */
export const execNotConnected: Signature = {
  id: 'exec-not-connected',
  clues: ({ text, setting }) => {
    const evidence = words(
      text,
      /TargetNotConnected\w{0,10}|execute command failed (?:due to an internal error|because execute command was not enabled)[^"]{0,60}|execute command agent isn't running|ExecuteCommandAgent[^"]{0,40}(?:stopped|not running)/i,
    );
    return evidence.length === 0 || !(setting.start || setting.ecs)
      ? []
      : weigh(
          evidence,
          [
            'endpoint-missing:ssmmessages',
            0.5,
            `The agent of ECS Exec has no session: without a NAT the VPC needs an endpoint for ssmmessages.`,
          ],
          [
            'iam-role',
            0.47,
            'The agent of ECS Exec has no session: the task role may lack the four ssmmessages actions.',
          ],
          ['other', 0.2, 'ECS Exec may have been switched on after the task started.'],
        );
  },
};
