import { testSignature } from '../__fixtures__/test-signature';
import { tooManyRequests } from './too-many-requests';

testSignature(tooManyRequests, {
  fires: {
    'Docker Hub': [
      'Error response from daemon: toomanyrequests: You have reached your pull rate limit.',
      'rate-limit',
    ],
    'ECR Public': [
      'unexpected status from GET request to https://public.ecr.aws/v2/docker/library/redis/manifests/sha256:83: 429 Too Many Requests...',
      'rate-limit',
    ],
    'the API of ECR': [
      'operation error ECR: GetAuthorizationToken: ThrottlingException: Rate exceeded, ResourceInitializationError',
      'rate-limit',
    ],
  },
  silent: {
    'another API': '429 Too Many Requests from https://api.openai.com/v1/chat/completions',
    'another service': 'ThrottlingException: Rate exceeded (Service: AmazonCloudWatch)',
  },
});
