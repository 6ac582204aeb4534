import { testSignature } from '../__fixtures__/test-signature';
import { serviceNotInRegion } from './service-not-in-region';

testSignature(serviceNotInRegion, {
  fires: {
    Terraform: [
      "InvalidServiceName: The Vpc Endpoint Service 'com.amazonaws.us-east-1.ecr' does not exist",
      'service-not-in-region',
    ],
    'a wrapped comment': [
      "error reading VPC Endpoint Service\n  # (com.amazonaws.eu-central-1.organizations): InvalidServiceName: The Vpc\n  # Endpoint Service 'com.amazonaws.eu-central-1.organizations' does\n  #  not exist",
      'service-not-in-region',
    ],
    'a data source': ['no matching EC2 VPC Endpoint Service found', 'service-not-in-region'],
  },
  silent: {
    'a zone without the service':
      'The VPC endpoint service com.amazonaws.us-east-1.email-smtp does not support the availability zone of the subnet: subnet-1.',
    'a service of the cluster': 'service "web" not found',
  },
});
