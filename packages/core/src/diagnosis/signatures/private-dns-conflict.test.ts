import { testSignature } from '../__fixtures__/test-signature';
import { privateDnsConflict } from './private-dns-conflict';

testSignature(privateDnsConflict, {
  fires: {
    Terraform: [
      'Error creating VPC Endpoint: InvalidParameter: private-dns-enabled cannot be set because there is already a conflicting DNS domain for logs.us-east-1.amazonaws.com in the VPC vpc-XXXXX',
      'private-dns-conflict',
    ],
    'Route 53': [
      'ConflictingDomainExists: The VPC vpc-1 in region eu-west-1 has already been associated with the hosted zone Z1 with the same domain name.',
      'private-dns-conflict',
    ],
    'CloudFormation, wrapped': [
      'private-dns-enabled cannot be set because there is already a conflicting DNS dom\nain for logs.us-east-1.amazonaws.com in the VPC',
      'private-dns-conflict',
    ],
  },
  silent: {
    'the attributes of the VPC':
      'Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true',
    'a plan': 'private_dns_enabled = true',
  },
});
