import { testSignature } from '../__fixtures__/test-signature';
import { layersUnreachable } from './layers-unreachable';

testSignature(layersUnreachable, {
  fires: {
    'the bucket in the open, cut behind the URL': [
      'failed to copy: httpReadSeeker: failed open: failed to do request: Get “https://prod-eu-west-2-starport-layer-bucket.s3.eu-west-2.amazonaws.com/',
      'route-missing:s3-gateway',
      'security-group-task-egress',
    ],
    'an address of S3 hidden behind the image': [
      'The task cannot pull 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1. There is a connection issue between the task and the registry. failed to copy: httpReadSeeker: failed open: failed to do request: Get 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1: dial tcp 3.5.149.131:443: i/o timeout',
      'route-missing:s3-gateway',
      'security-group-task-egress',
    ],
    'docker, with the old name of the bucket': [
      'error pulling image configuration: Get https://prod-us-east-1-starport-layer-bucket.s3.amazonaws.com/***snip***dial tcp: i/o timeout',
      'route-missing:s3-gateway',
    ],
    'nothing but an address of S3': [
      'Error: dial tcp 16.15.178.247:443: i/o timeout',
      'route-missing:s3-gateway',
      'security-group-task-egress',
    ],
  },
  silent: {
    'nothing but another address': 'Error: dial tcp 54.239.35.23:443: i/o timeout',
    'ECR itself':
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 54.239.35.23:443: i/o timeout',
    'S3 that refuses':
      'unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/: 403 Forbidden',
    'an interface endpoint of S3':
      'Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/": dial tcp 10.0.0.4:443: i/o timeout',
  },
});
