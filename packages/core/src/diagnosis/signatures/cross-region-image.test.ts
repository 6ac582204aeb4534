import { testSignature } from '../__fixtures__/test-signature';
import { crossRegionImage } from './cross-region-image';

testSignature(crossRegionImage, {
  fires: {
    'a service that says so': [
      'Image repository must be in the same region as the function: ECR',
      'cross-region-image',
    ],
    'a node in another Region': [
      'kubelet, ip-10-0-0-94.us-west-2.compute.internal Failed to pull image "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1": no basic auth credentials',
      'cross-region-image',
    ],
  },
  silent: {
    'one Region':
      'failed to pull 111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1 from https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/',
    'images that EKS ships':
      'kubelet, ip-10-0-0-94.us-east-2.compute.internal Failed to pull image "602401143452.dkr.ecr.us-west-2.amazonaws.com/eks/pause:3.1"',
  },
});
