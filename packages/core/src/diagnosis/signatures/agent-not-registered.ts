import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** ECS was reached and did not take the instance. */
export const agentNotRegistered: Signature = {
  id: 'agent-not-registered',
  clues: ({ text, network, denial }) => {
    const evidence = words(
      text,
      /unable to register as a container instance[^"]{0,40}|(?:could not|error) register(?:ing)?(?= |:)[^"]{0,60}container instance|Cluster not found|referenced container instance[^"]{0,60}not registered|container instance type changes are not supported|Unable to discover poll endpoint|agent (?:exited|terminally exit)[^"]{0,40}|invalid instance identity document|credential should be scoped to a valid region/i,
    );
    return evidence.length === 0 || network !== undefined || denial !== undefined
      ? []
      : weigh(evidence, [
          'other',
          0.75,
          'ECS answered and did not take the instance: its cluster, its Region or what the agent remembers is wrong.',
        ]);
  },
};
