import { testSignature } from '../__fixtures__/test-signature';
import { startFailure } from './start-failure';

testSignature(startFailure, {
  fires: {
    'a volume': [
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: mount.nfs4: mount system call failed',
      'other',
    ],
    'a command that is not there': [
      'CannotStartContainerError: OCI runtime create failed: exec: "npm": executable file not found in $PATH',
      'other',
    ],
    'no interface in time': ['Timeout waiting for network interface provisioning to complete.', 'other'],
  },
  silent: {
    'a container that exited': 'Essential container in task exited',
    'a container without memory': 'OutOfMemoryError: Container killed due to memory usage',
    'a health check':
      'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/abc)',
  },
});
