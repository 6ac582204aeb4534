import { testSignature } from '../__fixtures__/test-signature';
import { resourcePolicyDenied } from './resource-policy-denied';

testSignature(resourcePolicyDenied, {
  fires: {
    'the repository of another account': [
      'is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/base because no resource-based policy allows the ecr:BatchGetImage action',
      'repository-policy',
      'iam-role',
    ],
    'a secret': [
      'not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-west-1:1:secret:x with an explicit deny in a resource-based policy',
      'secret-missing-or-denied',
    ],
  },
  silent: {
    'a function of the application':
      'not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:111122223333:function:x because no resource-based policy allows the lambda:InvokeFunction action',
    'a policy of the endpoint':
      'not authorized to perform: ecr:BatchGetImage because no VPC endpoint policy allows the ecr:BatchGetImage action',
  },
});
