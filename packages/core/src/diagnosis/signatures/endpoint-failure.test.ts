import { testSignature } from '../__fixtures__/test-signature';
import { endpointFailure } from './endpoint-failure';

testSignature(endpointFailure, {
  fires: {
    Terraform: [
      "Error updating VPC Endpoint: InvalidSubnetId.Malformed: Invalid Subnet Id: 'module.vpc.database_subnets'",
      'other',
    ],
    'Terraform, newer': [
      'creating EC2 VPC Endpoint (com.amazonaws.eu-west-1.logs): operation error EC2: CreateVpcEndpoint, api error Unavailable: The service is unavailable',
      'other',
    ],
  },
  silent: {
    'an endpoint that was made':
      'aws_vpc_endpoint.this["ecr.api"]: Creation complete after 1m2s [id=vpce-0abc]',
    'another resource': 'Error creating S3 bucket: BucketAlreadyExists',
  },
});
