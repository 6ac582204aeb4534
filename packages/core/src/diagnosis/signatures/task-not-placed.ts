import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** ECS found no instance for the task, so nothing was pulled yet; an agent that is cut off is one reason. */
export const taskNotPlaced: Signature = {
  id: 'task-not-placed',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /unable to place a task because[^"]{0,100}|no container instances were found[^"]{0,40}|doesn't have the agent connected/i,
    );
    const isCutOff = /agent connected|no container instances were found/i.test(text);
    return evidence.length === 0
      ? []
      : weigh(
          evidence,
          [
            'other',
            0.66,
            'No container instance could take the task; what the instance lacks is in the message.',
          ],
          [
            'endpoint-missing:ecs',
            isCutOff ? 0.34 : 0,
            'Agents that do not reach ECS do not count: without a NAT they need endpoints for ecs, ecs-agent and ecs-telemetry.',
          ],
          [
            'iam-role',
            isCutOff ? 0.25 : 0,
            "Agents whose instance role lacks ECS's actions do not register.",
          ],
        );
  },
};
