import { testSignature } from '../__fixtures__/test-signature';
import { startTimeout } from './start-timeout';

testSignature(startTimeout, {
  fires: {
    'an old agent': [
      'DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s',
      'endpoint-missing:logs',
      'other',
    ],
    'platform version 1.4': [
      'ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 1m: <reason>',
      'endpoint-missing:logs',
    ],
  },
  silent: {
    'a function that took too long': 'Task timed out after 3.00 seconds',
    'a container that exited': 'Essential container in task exited',
  },
});
