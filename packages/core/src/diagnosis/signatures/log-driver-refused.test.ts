import { testSignature } from '../__fixtures__/test-signature';
import { logDriverRefused } from './log-driver-refused';

testSignature(logDriverRefused, {
  fires: {
    docker: [
      'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.',
      'log-group-or-role',
    ],
    'a Region that is none': [
      "failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: MissingEndpoint: 'Endpoint' configuration is required for t",
      'log-group-or-role',
    ],
    'a role that may not': [
      'ResourceInitializationError: failed to validate logger args: failed to create Cloudwatch log stream: AccessDeniedException: User: arn:aws:sts::zzzzzzzzzzzz:assumed-role/x',
      'log-group-or-role',
      'iam-role',
    ],
  },
  silent: {
    'a log driver that does not get through':
      'failed to validate logger args: create stream has been retried 1 times: RequestError: send request failed: dial tcp 10.0.0.4:443: i/o timeout',
    'a logger of the application':
      'Amazon.CloudWatchLogs.Model.ResourceNotFoundException: The specified log stream does not exist',
  },
});
