import { testSignature } from '../__fixtures__/test-signature';
import { registryForbidden } from './registry-forbidden';

testSignature(registryForbidden, {
  fires: {
    'HEAD by digest': [
      'failed to resolve ref 111122223333.dkr.ecr.eu-west-1.amazonaws.com/a@sha256:5de487: unexpected status from HEAD request to https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/a/blobs/sha256:5de487: 403 Forbidden',
      'repository-policy',
      'iam-role',
      'endpoint-policy:ecr.dkr',
    ],
    'an older agent': [
      'CannotPullContainerError: inspect image has been retried 1 time(s): failed to resolve ref "111122223333.dkr.ecr.eu-west-1.amazonaws.com/portal:6981141": unexpected status code [manifests 6981141]: 403 Forbidden',
      'repository-policy',
      'iam-role',
    ],
  },
  silent: {
    'a layer in S3':
      'unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/: 403 Forbidden',
    'a page of the application': 'GET /admin 403 Forbidden',
    'a message that names the action':
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/a: 403 Forbidden: User: x is not authorized to perform: ecr:BatchGetImage',
  },
});
