import { testSignature } from '../__fixtures__/test-signature';
import { pullAccessDenied } from './pull-access-denied';

testSignature(pullAccessDenied, {
  fires: {
    'ECR, told by CodeBuild': [
      "Unable to pull customer's container image. CannotPullContainerError: pull access denied for 111122223333.dkr.ecr.eu-west-1.amazonaws.com/ami, repository does not exist or may require 'docker login'",
      'iam-role',
      'repository-policy',
      'image-not-found',
    ],
    'a bare name': [
      "pull access denied for python3.6, repository does not exist or may require 'docker login'",
      'image-not-found',
      'registry-credentials',
    ],
  },
  silent: {
    'a message that names the action':
      'pull access denied for 111122223333.dkr.ecr.eu-west-1.amazonaws.com/a: denied: User: x is not authorized to perform: ecr:BatchGetImage',
    'a database': "Access denied for user 'app'@'10.0.1.4' (using password: YES)",
    'a missing login':
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/a: pull access denied: no basic auth credentials',
  },
});
