import { testSignature } from '../__fixtures__/test-signature';
import { duplicateSubnetZone } from './duplicate-subnet-zone';

testSignature(duplicateSubnetZone, {
  fires: {
    Pulumi: [
      'creating EC2 VPC Endpoint (com.amazonaws.eu-west-1.lambda): DuplicateSubnetsInSameZone: Found another VPC endpoint subnet in the availability zone of subnet-0a7b.',
      'duplicate-subnet-az',
    ],
    'the sentence alone': [
      'VPC endpoint subnets should be in different availability zones supported by the VPC endpoint service.',
      'duplicate-subnet-az',
    ],
  },
  silent: {
    'a zone without the service':
      'The VPC endpoint service x does not support the availability zone of the subnet: subnet-1.',
    'two subnets of a load balancer':
      'A load balancer cannot be attached to multiple subnets in the same Availability Zone',
  },
});
