import { testSignature } from '../__fixtures__/test-signature';
import { barePullFailure } from './bare-pull-failure';

testSignature(barePullFailure, {
  fires: {
    Kubernetes: [
      'Back-off pulling image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1" Error: ImagePullBackOff',
      'image-not-found',
      'iam-role',
    ],
    'another registry': ['Error: ErrImagePull nginx:9', 'image-not-found'],
  },
  silent: {
    'a message that tells why':
      'CannotPullContainerError: Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: i/o timeout',
    'a container that crashes': 'Back-off restarting failed container app in pod web-1_default(1234)',
  },
});
