import { testSignature } from '../__fixtures__/test-signature';
import { fargatePodLimit } from './fargate-pod-limit';

testSignature(fargatePodLimit, {
  fires: {
    'the scheduler': [
      'Your AWS account has reached the limit on the number of Fargate pods it can run concurrently',
      'other',
      'endpoint-missing:ecr.api',
    ],
    'a shorter wording': ['account exceeded the limit on Fargate pods', 'other'],
  },
  silent: {
    'a limit of memory': 'pod exceeded its memory limit',
    'pods that run': 'Successfully assigned default/web to fargate-ip-10-0-0-4',
  },
});
