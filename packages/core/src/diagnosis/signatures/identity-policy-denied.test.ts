import { testSignature } from '../__fixtures__/test-signature';
import { identityPolicyDenied } from './identity-policy-denied';

testSignature(identityPolicyDenied, {
  fires: {
    'the image': [
      'User: arn:aws:sts::254800000963:assumed-role/Build/x is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:us-west-2:254800000963:repository/e2 because no identity-based policy allows the ecr:BatchGetImage action',
      'iam-role',
    ],
    'a parameter': [
      'is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:us-west-2:8XXXXXXXXX0:parameter/x because no identity-based policy allows the ssm:GetParameters action',
      'secret-missing-or-denied',
      'iam-role',
    ],
    'a log stream': [
      'is not authorized to perform: logs:CreateLogStream on resource: x because no identity-based policy allows the logs:CreateLogStream action',
      'log-group-or-role',
      'iam-role',
    ],
    'a policy of the organisation': [
      'is not authorized to perform: ecr:GetAuthorizationToken on resource: * with an explicit deny in a service control policy',
      'iam-role',
    ],
  },
  silent: {
    'a table of the application':
      'is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders because no identity-based policy allows the dynamodb:PutItem action',
    'a bucket of the application':
      'is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::reports/x because no identity-based policy allows the s3:GetObject action',
    'a message that names no policy':
      'is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
  },
});
