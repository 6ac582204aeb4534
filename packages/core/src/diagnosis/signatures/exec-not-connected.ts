import { endpointMissing } from '../causes';
import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** ECS Exec and Session Manager: the agent at the other end has no session, for want of a path or of a role. */
export const execNotConnected: Signature = {
  id: 'exec-not-connected',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /TargetNotConnected\w{0,10}|execute command failed (?:due to an internal error|because execute command was not enabled)[^"]{0,60}|execute command agent isn't running|ExecuteCommandAgent[^"]{0,40}(?:stopped|not running)/i,
    );
    if (evidence.length === 0) return [];
    const service = /\bm?i-[0-9a-f]{8,17}\b/.test(text) ? 'ssm' : 'ssmmessages';
    return weigh(
      evidence,
      [
        endpointMissing(service),
        0.5,
        `The agent has no session: without a NAT the VPC needs an endpoint for ${service}.`,
      ],
      ['iam-role', 0.47, 'The agent has no session: its role may lack the four ssmmessages actions.'],
      ['other', 0.2, 'ECS Exec may have been switched on after the task started.'],
    );
  },
};
