import { testSignature } from '../__fixtures__/test-signature';
import { secretRefused } from './secret-refused';

testSignature(secretRefused, {
  fires: {
    'a key that is not in the secret': [
      'ResourceInitializationError: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key password',
      'secret-missing-or-denied',
    ],
    'a parameter that does not exist': [
      'ResourceInitializationError: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /prod/db/url',
      'secret-missing-or-denied',
    ],
    'a key of KMS': [
      'unable to pull secrets or registry auth: failed to fetch secret x from secrets manager: AccessDeniedException: Access to KMS is not allowed',
      'secret-missing-or-denied',
      'iam-role',
    ],
    'a secret that is no JSON': [
      "ResourceInitializationError: unable to pull secrets or registry auth: ... invalid character 'p' in literal true (expecting 'r').",
      'secret-missing-or-denied',
    ],
  },
  silent: {
    'JSON of the application': "invalid character 'p' in literal true (expecting 'r')",
    'a secret that is not reached':
      'ResourceInitializationError: unable to retrieve secret from asm: context deadline exceeded',
    'a secret of the application': "KeyError: 'password' secret not found in config",
  },
});
