import { testSignature } from '../__fixtures__/test-signature';
import { privateDnsAttributes } from './private-dns-attributes';

testSignature(privateDnsAttributes, {
  fires: {
    EC2: [
      'InvalidParameter: Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for vpc-0a1',
      'dns-not-private',
    ],
    'the words of a guide': ['enableDnsHostnames must be enabled for the VPC', 'dns-not-private'],
  },
  silent: {
    'a plan': 'enable_dns_support = true',
    'a conflict': 'private-dns-enabled cannot be set because there is already a conflicting DNS domain',
  },
});
