import { testSignature } from '../__fixtures__/test-signature';
import { roleNotUsable } from './role-not-usable';

testSignature(roleNotUsable, {
  fires: {
    ECS: [
      "ECS was unable to assume the role 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole' that was provided for this task.",
      'iam-role',
    ],
    'App Runner': ['Invalid Access Role in AuthenticationConfiguration', 'iam-role'],
    'a task definition': [
      'Fargate requires task definition to have execution role ARN to support ECR images.',
      'iam-role',
    ],
  },
  silent: {
    'a role of the application': 'botocore: failed to assume role for reporting',
    'an ordinary state change': '(service web) has reached a steady state.',
  },
});
