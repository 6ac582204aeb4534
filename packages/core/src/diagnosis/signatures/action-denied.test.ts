import { testSignature } from '../__fixtures__/test-signature';
import { actionDenied } from './action-denied';

testSignature(actionDenied, {
  fires: {
    'an old agent': [
      'CannotPullECRContainerError: AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsInstanceRole/i-0abc is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
      'iam-role',
      'endpoint-policy:ecr.api',
    ],
    'a repository of another account': [
      'denied: User: arn:aws:iam::871200000386:root is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:us-west-2:692200000653:repository/challenge',
      'repository-policy',
      'iam-role',
    ],
    'a parameter': [
      'is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:ap-northeast-1:xxxxxxxxxxxx:parameter/x \nstatus code: 400',
      'secret-missing-or-denied',
      'iam-role',
    ],
  },
  silent: {
    'a message that names the policy':
      'is not authorized to perform: ecr:BatchGetImage because no identity-based policy allows the ecr:BatchGetImage action',
    'a queue of the application':
      'is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:eu-west-1:111122223333:jobs',
  },
});
