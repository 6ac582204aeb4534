import { testSignature } from '../__fixtures__/test-signature';
import { loginExpired } from './login-expired';

testSignature(loginExpired, {
  fires: {
    'an old client': [
      "denied: Your Authorization Token has expired. Please run 'aws ecr get-login' to fetch a new one.",
      'registry-credentials',
    ],
    'a new client': [
      'denied: Your authorization token has expired. Reauthenticate and try again.',
      'registry-credentials',
    ],
    'a wrong password': [
      'Head "https://registry-1.docker.io/v2/hashicorp/terraform/manifests/1.2.3": unauthorized: incorrect username or password',
      'registry-credentials',
    ],
  },
  silent: {
    'a token of the application': 'JWT expired at 2026-01-01T00:00:00Z',
    'a successful login': 'Login Succeeded',
  },
});
