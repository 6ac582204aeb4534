import { testSignature } from '../__fixtures__/test-signature';
import { accessDeniedUnnamed } from './access-denied-unnamed';

testSignature(accessDeniedUnnamed, {
  fires: {
    'a secret, cut behind the exception': [
      'ResourceInitializationError: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User:',
      'secret-missing-or-denied',
      'iam-role',
    ],
    'a log stream': [
      'failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException',
      'log-group-or-role',
      'iam-role',
    ],
    'the login': [
      'ResourceInitializationError: unable to pull secrets or registry auth: AccessDeniedException',
      'iam-role',
    ],
  },
  silent: {
    'an upload of the application':
      'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    'a message that names the action':
      'AccessDeniedException: is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
  },
});
