import { testSignature } from '../__fixtures__/test-signature';
import { loggerUnreachable } from './logger-unreachable';

testSignature(loggerUnreachable, {
  fires: {
    'a log driver that was given up': [
      'ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration. : signal: killed.',
      'log-group-or-role',
    ],
    'the same, wrapped by a terminal': [
      'failed to validate logger args: The task cannot find the Amazon\n  CloudWatch log group defined in the task definition. : signal:\n killed',
      'log-group-or-role',
    ],
  },
  silent: {
    'a log group that is not there':
      'failed to validate logger args: ResourceNotFoundException: The specified log group does not exist.',
    'another service': 'unable to retrieve secrets from ssm: context deadline exceeded',
  },
});
