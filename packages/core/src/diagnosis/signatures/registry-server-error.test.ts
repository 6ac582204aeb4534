import { testSignature } from '../__fixtures__/test-signature';
import { registryServerError } from './registry-server-error';

testSignature(registryServerError, {
  fires: {
    docker: [
      'CannotPullContainerError: Error response from daemon: received unexpected HTTP status: 503 Service Unavailable',
      'other',
      'egress-firewall',
    ],
    containerd: [
      'failed to resolve reference "111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1": unexpected status from HEAD request to https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/a/manifests/1: 500 Internal Server Error',
      'other',
    ],
  },
  silent: {
    'the words around a timeout':
      'CannotPullContainerError: API error (500): Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled',
    'a page of the application': 'GET /api/orders failed: 503 Service Unavailable',
  },
});
