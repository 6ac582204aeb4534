import { testSignature } from '../__fixtures__/test-signature';
import { endpointPolicyDenied } from './endpoint-policy-denied';

testSignature(endpointPolicyDenied, {
  fires: {
    'a layer': [
      'User: arn:aws:sts::123456789012:assumed-role/storage-access-role-prod-us-west-2/x is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::prod-us-west-2-starport-layer-bucket/y" because no VPC endpoint policy allows the s3:GetObject action',
      's3-endpoint-policy',
    ],
    'the login': [
      'is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no VPC endpoint policy allows the ecr:GetAuthorizationToken action',
      'endpoint-policy:ecr.api',
    ],
    'the image': [
      'not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:111122223333:repository/a because no VPC endpoint policy allows the ecr:BatchGetImage action',
      'endpoint-policy:ecr.dkr',
    ],
    'an explicit deny': [
      'not authorized to perform: secretsmanager:GetSecretValue on resource: db with an explicit deny in a VPC endpoint policy',
      'endpoint-policy:secretsmanager',
    ],
    'a managed instance': [
      'is not authorized to perform: ssm:UpdateInstanceInformation on resource: arn:aws:ssm:ap-northeast-1:xxxxxxxxxxxx:managed-instance/mi-05 because no VPC endpoint policy allows the ssm:UpdateInstanceInformation action',
      'endpoint-policy:ssm',
    ],
  },
  silent: {
    'a policy of the role':
      'is not authorized to perform: ecr:BatchGetImage because no identity-based policy allows the ecr:BatchGetImage action',
    'the creation of an endpoint': 'Error creating VPC endpoint policy document: MalformedPolicyDocument',
  },
});
