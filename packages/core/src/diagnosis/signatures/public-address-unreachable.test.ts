import { testSignature } from '../__fixtures__/test-signature';
import { publicAddressUnreachable } from './public-address-unreachable';

testSignature(publicAddressUnreachable, {
  fires: {
    'ECR behind a public address': [
      'CannotPullContainerError: failed to resolve ref 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:7: failed to do request: Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/web/manifests/7": dial tcp 3.250.12.90:443: i/o timeout',
      'endpoint-missing:ecr.dkr',
      'public-subnet-no-public-ip',
    ],
    'CRI-O on a node': [
      'rpc error: code = DeadlineExceeded desc = initializing source docker://...: Get "https://123456789012.dkr.ecr.us-east-1.amazonaws.com/v2/": dial tcp 52.207.2.251:443: i/o timeout',
      'endpoint-missing:ecr.dkr',
      'route-missing:other',
    ],
    'an old tool': [
      'Error updating ECR, RequestError: send request failed caused by: Post https://ecr.eu-west-1.amazonaws.com/: dial tcp 54.239.35.23:443: i/o timeout',
      'endpoint-missing:ecr.api',
    ],
  },
  silent: {
    'a private address':
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 10.0.0.9:443: i/o timeout',
    'an address of S3 behind the image':
      'Get 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1: dial tcp 52.219.41.3:443: i/o timeout',
    'another registry': 'Head "https://quay.io/v2/a/b/manifests/1": dial tcp 3.210.148.47:443: i/o timeout',
    'an API of somebody else':
      'Post "https://api.stripe.com/v1/charges": dial tcp 54.187.1.1:443: i/o timeout',
  },
});
