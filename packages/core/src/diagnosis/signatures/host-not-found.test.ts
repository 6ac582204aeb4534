import { testSignature } from '../__fixtures__/test-signature';
import { hostNotFound } from './host-not-found';

testSignature(hostNotFound, {
  fires: {
    'the registry': [
      'Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/api/manifests/latest": dial tcp: lookup 111122223333.dkr.ecr.eu-west-1.amazonaws.com on 10.20.0.2:53: no such host',
      'dns-not-private',
      'dns-resolver',
    ],
    curl: ['Could not resolve host: api.ecr.eu-west-1.amazonaws.com', 'dns-not-private'],
    'a misspelt host': [
      'Get https://123456789012.dkr.ecr.us-west-2.amazon.aws.com/v2/: dial tcp: lookup 123456789012.dkr.ecr.us-west-2.amazon.aws.com on 172.31.0.2:53: no such host',
      'image-not-found',
      'dns-resolver',
    ],
    'the dual-stack host': ['lookup 111122223333.dkr-ecr.eu-west-1.on.aws: no such host', 'dual-stack-uri'],
    'a public registry while pulling': [
      'failed to pull image "ghcr.io/a/b:1": dial tcp: lookup ghcr.io: no such host',
      'dns-resolver',
      'non-ecr-image-no-internet',
    ],
  },
  silent: {
    "a host of one's own": 'getaddrinfo ENOTFOUND mysql.internal.example.com',
    'a host of another company':
      "fatal: unable to access 'https://github.com/acme/x.git/': Could not resolve host: github.com",
    'a resolver that does not answer':
      'lookup api.ecr.eu-west-1.amazonaws.com on 10.0.0.2:53: read udp 10.0.0.2:53: i/o timeout',
  },
});
