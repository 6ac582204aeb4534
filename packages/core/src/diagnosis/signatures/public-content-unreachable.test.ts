import { testSignature } from '../__fixtures__/test-signature';
import { publicContentUnreachable } from './public-content-unreachable';

testSignature(publicContentUnreachable, {
  fires: {
    'the first pull through a cache': [
      'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/mirror/docker.io/library/busybox:1.35.0": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudflare.docker.com/registry-v2/docker/registry/v2/blobs/x": dia',
      'pull-through-cache-first-pull',
      'non-ecr-image-no-internet',
    ],
    'Docker Hub itself': [
      'failed to pull and unpack image "docker.io/library/nginx:1.25": failed to copy: Get "https://production.cloudflare.docker.com/registry-v2/x": dial tcp 104.16.99.215:443: i/o timeout',
      'non-ecr-image-no-internet',
      'pull-through-cache-first-pull',
    ],
  },
  silent: {
    'a web page on the same network':
      'Get "https://d111111abcdef8.cloudfront.net/index.html": dial tcp 13.32.1.1:443: i/o timeout',
    'layers in S3':
      'Get "https://prod-eu-west-2-starport-layer-bucket.s3.eu-west-2.amazonaws.com/": i/o timeout',
  },
});
