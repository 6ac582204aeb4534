import { testSignature } from '../__fixtures__/test-signature';
import { dualStackName } from './dual-stack-name';

testSignature(dualStackName, {
  fires: {
    'a registry that is not reached': [
      'failed to do request: Head "https://111122223333.dkr-ecr.eu-west-1.on.aws/v2/a/manifests/1": i/o timeout',
      'dual-stack-uri',
    ],
    'a placeholder for the account': [
      '<registry-id>.dkr-ecr.<region>.on.aws/a:1: no basic auth credentials',
      'dual-stack-uri',
    ],
  },
  silent: {
    'the usual name':
      'Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/a/manifests/1": i/o timeout',
    'a pull that works': 'Successfully pulled image "111122223333.dkr-ecr.eu-west-1.on.aws/a:1"',
  },
});
