import { testSignature } from '../__fixtures__/test-signature';
import { serviceNotInZone } from './service-not-in-zone';

testSignature(serviceNotInZone, {
  fires: {
    Terraform: [
      'The VPC endpoint service com.amazonaws.us-east-1.email-smtp does not support the availability zone of the subnet: subnet-aaa9.',
      'service-not-in-az',
    ],
    CloudFormation: [
      'The VPC endpoint service com.amazonaws.us-east-1.lambda does not support the availability zone of the subnet: subnet-XXX. (Service: AmazonEC2; Status Code: 400; Error Code: InvalidParameter)',
      'service-not-in-az',
    ],
  },
  silent: {
    'two subnets in one zone':
      'DuplicateSubnetsInSameZone: Found another VPC endpoint subnet in the availability zone of subnet-1.',
    'an instance type': 'Your requested instance type is not supported in your requested Availability Zone',
  },
});
