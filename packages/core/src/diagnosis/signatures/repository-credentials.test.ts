import { testSignature } from '../__fixtures__/test-signature';
import { repositoryCredentials } from './repository-credentials';

testSignature(repositoryCredentials, {
  fires: {
    'a secret that cannot be reached': [
      'unable to get registry auth from asm: service call has been retried 5 time(s): asm fetching secret from the service for ...',
      'endpoint-missing:secretsmanager',
      'registry-credentials',
    ],
    'a secret that does not exist': [
      'unable to get registry auth from asm: asm fetching secret from the service for x: ResourceNotFoundException',
      'secret-missing-or-denied',
    ],
  },
  silent: {
    'another secret': 'unable to retrieve secret from asm: context deadline exceeded',
    'a message that names the action':
      'unable to get registry auth from asm: is not authorized to perform: secretsmanager:GetSecretValue on resource: x',
  },
});
