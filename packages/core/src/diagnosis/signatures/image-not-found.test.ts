import { testSignature } from '../__fixtures__/test-signature';
import { imageNotFound } from './image-not-found';

testSignature(imageNotFound, {
  fires: {
    docker: [
      'manifest for 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:v9 not found: manifest unknown: Requested image not found',
      'image-not-found',
    ],
    containerd: [
      'failed to resolve reference "public.ecr.aws/aws-containers/retailing:1.2.1": public.ecr.aws/aws-containers/retailing:1.2.1: not found',
      'image-not-found',
    ],
    'the registry': [
      "name unknown: The repository with name 'webb' does not exist in the registry with id '111122223333'",
      'image-not-found',
    ],
    Lambda: [
      'InvalidParameterValueException: Source image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/fn:latest does not exist. Provide a valid source image.',
      'image-not-found',
    ],
  },
  silent: {
    'an image for another platform':
      'failed to pull image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1: no match for platform in manifest: not found',
    'a package': 'npm ERR! 404 Not Found - GET https://registry.npmjs.org/left-padd - Not found',
    'a log group': 'The specified log group does not exist. image not found',
    'a page': 'The remote server returned an error: (404) Not Found.',
  },
});
