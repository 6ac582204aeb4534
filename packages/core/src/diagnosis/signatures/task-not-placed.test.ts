import { testSignature } from '../__fixtures__/test-signature';
import { taskNotPlaced } from './task-not-placed';

testSignature(taskNotPlaced, {
  fires: {
    'an agent that is cut off': [
      "(service web) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 3a09) doesn't have the agent connected.",
      'other',
      'endpoint-missing:ecs',
    ],
    'an instance that is too small': [
      'service web was unable to place a task because no container instance met all of its requirements. The closest matching container-instance has insufficient memory available.',
      'other',
    ],
    'a cluster without instances': ['Reason: No Container Instances were found in your cluster.', 'other'],
  },
  silent: {
    'a task that was placed and failed':
      'service web was unable to place a task. Reason: ResourceInitializationError: failed to validate logger args',
    'a service at rest': '(service web) has reached a steady state.',
  },
});
