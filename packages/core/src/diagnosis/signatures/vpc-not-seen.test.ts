import { testSignature } from '../__fixtures__/test-signature';
import { vpcNotSeen } from './vpc-not-seen';

testSignature(vpcNotSeen, {
  fires: {
    Terraform: [
      "creating Security Group (my-sg): operation error EC2: CreateSecurityGroup, api error InvalidVpcID.NotFound: The vpc ID 'vpc-12345678901234567' does not exist",
      'hub-participant-visibility',
      'other',
    ],
    'the sentence alone': ["The vpc ID 'vpc-1234' does not exist", 'hub-participant-visibility'],
  },
  silent: {
    'a subnet': "The subnet ID 'subnet-1' does not exist",
    'a VPC that was made': 'aws_vpc.main: Creation complete after 2s [id=vpc-1]',
  },
});
