import { testSignature } from '../__fixtures__/test-signature';
import { publicRegistryUnreachable } from './public-registry-unreachable';

testSignature(publicRegistryUnreachable, {
  fires: {
    'Docker Hub': [
      'CannotPullContainerError: API error (500): Get https://registry-1.docker.io/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
      'non-ecr-image-no-internet',
    ],
    'another registry with its address': [
      'failed to resolve ref quay.io/acme/scanner:latest: failed to do request: Head "https://quay.io/v2/acme/scanner/manifests/latest": dial tcp 3.210.148.47:443: i/o timeout',
      'non-ecr-image-no-internet',
      'public-subnet-no-public-ip',
    ],
    'ECR Public': [
      'Get "https://public.ecr.aws/v2/": net/http: TLS handshake timeout',
      'non-ecr-image-no-internet',
    ],
  },
  silent: {
    'private ECR':
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 10.0.0.9:443: i/o timeout',
    'a registry that answers': 'toomanyrequests: You have reached your pull rate limit. registry-1.docker.io',
    'an untrusted certificate': 'Head "https://quay.io/v2/": x509: certificate signed by unknown authority',
  },
});
