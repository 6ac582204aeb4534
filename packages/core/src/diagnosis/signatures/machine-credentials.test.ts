import { testSignature } from '../__fixtures__/test-signature';
import { machineCredentials } from './machine-credentials';

testSignature(machineCredentials, {
  fires: {
    'a task': [
      'failed to create Cloudwatch log stream: CredentialsEndpointError: failed to load credentials caused by: Get "http://169.254.170.2/v2/credentials/a7": dial tcp 169.254.170.2:80: i/o timeout',
      'credentials-endpoint-unreachable',
      'iam-role',
    ],
    'an instance, asked by botocore': [
      'Connect timeout on endpoint URL: "http://169.254.169.254/latest/meta-data/iam/security-credentials/"',
      'credentials-endpoint-unreachable',
    ],
    'an agent without a role': [
      '[ERROR] Could not register module="api client" err="NoCredentialProviders: no valid providers in chain" Registering Instance with ECS',
      'credentials-endpoint-unreachable',
      'iam-role',
    ],
  },
  silent: {
    'a tool that was never given credentials':
      'Error: NoCredentialProviders: no valid providers in chain while configuring Terraform backend',
    'an attempt at a service':
      'SSM Agent unable to acquire credentials: Post "https://ssm.eu-west-1.amazonaws.com/": dial tcp 10.0.41.71:443: i/o timeout',
  },
});
