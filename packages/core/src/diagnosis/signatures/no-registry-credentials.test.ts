import { testSignature } from '../__fixtures__/test-signature';
import { noRegistryCredentials } from './no-registry-credentials';

testSignature(noRegistryCredentials, {
  fires: {
    kubelet: [
      'rpc error: code = Unknown desc = Error response from daemon: Get https://602401143452.dkr.ecr.ap-southeast-1.amazonaws.com/v2/eks/pause-amd64/manifests/3.1: no basic auth credentials',
      'iam-role',
      'endpoint-missing:ecr.api',
    ],
    'the dual-stack host': [
      'failed to resolve ref 111122223333.dkr-ecr.eu-west-1.on.aws/app:1: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
      'dual-stack-uri',
    ],
    'a push by hand': [
      'The push refers to repository [***.dkr.ecr.us-east-1.amazonaws.com/my-app]\n6403477052d0: Preparing\nno basic auth credentials',
      'registry-credentials',
    ],
    'another registry': [
      'Failed to pull image "registry.gitlab.com/a/b:1": unauthorized: authentication required',
      'registry-credentials',
      'image-not-found',
    ],
  },
  silent: {
    'a page of the application': 'GET /api/me 401 Unauthorized',
    'an expired login':
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com: no basic auth credentials: Your authorization token has expired',
    'a wrong password':
      'Head "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password, authentication required',
  },
});
