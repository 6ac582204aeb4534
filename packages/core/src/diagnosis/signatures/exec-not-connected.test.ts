import { testSignature } from '../__fixtures__/test-signature';
import { execNotConnected } from './exec-not-connected';

testSignature(execNotConnected, {
  fires: {
    'the command line': [
      'An error occurred (TargetNotConnectedException) when calling the ExecuteCommand operation: The execute command failed due to an internal error. Try again later.',
      'endpoint-missing:ssmmessages',
      'iam-role',
    ],
    'the agent of a task': [
      "ECS task: ExecuteCommandAgent lastStatus STOPPED, execute command agent isn't running",
      'endpoint-missing:ssmmessages',
    ],
  },
  silent: {
    'a plug-in that is not installed':
      'SessionManagerPlugin is not found. Please refer to SessionManager Documentation',
    'a command of the application': 'failed to execute command: exit status 1',
  },
});
