import { testSignature } from '../__fixtures__/test-signature';
import { agentNotRegistered } from './agent-not-registered';

testSignature(agentNotRegistered, {
  fires: {
    'a cluster that does not exist': [
      'msg="Unable to register as a container instance with ECS" error="ClientException: Cluster not found."',
      'other',
    ],
    'a stale checkpoint': [
      'level=error msg="Unable to register as a container instance with ECS" error="ClientException: Referenced container instance <INSTANCE_ID> not registered."',
      'other',
    ],
  },
  silent: {
    'an agent that does not get through':
      'Unable to register as a container instance with ECS: RequestError: send request failed caused by: Post "https://ecs.eu-west-2.amazonaws.com/": request canceled while waiting for connection',
    'an agent that may not':
      'Could not register: is not authorized to perform: ecs:RegisterContainerInstance on resource: *',
    'an agent that works': 'Registration completed successfully. I am running in cluster web',
  },
});
