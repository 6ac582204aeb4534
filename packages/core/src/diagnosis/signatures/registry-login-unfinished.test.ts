import { testSignature } from '../__fixtures__/test-signature';
import { registryLoginUnfinished } from './registry-login-unfinished';

testSignature(registryLoginUnfinished, {
  fires: {
    'the head alone': [
      'ResourceInitializationError: unable to pull secrets or registry auth',
      'endpoint-missing:ecr.api',
      'public-subnet-no-public-ip',
    ],
    'the head in lower case': [
      'resourceinitializationerror: unable to pull secrets or registry auth: ...',
      'endpoint-missing:ecr.api',
    ],
  },
  silent: {
    'a head that goes on to tell why':
      'unable to pull secrets or registry auth: pull command failed: : signal: killed',
    'a refused call':
      'unable to pull secrets or registry auth: AccessDeniedException: User: x is not authorized to perform: ecr:GetAuthorizationToken',
  },
});
