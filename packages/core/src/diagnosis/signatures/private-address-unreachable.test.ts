import { testSignature } from '../__fixtures__/test-signature';
import { privateAddressUnreachable } from './private-address-unreachable';

testSignature(privateAddressUnreachable, {
  fires: {
    'the login of a new agent': [
      'operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts, 3, request send failed, Post "https://api.ecr.eu-west-2.amazonaws.com/": dial tcp 172.16.54.241:443: i/o timeout.',
      'security-group-endpoint-ingress',
      'security-group-task-egress',
    ],
    'the manifest, as kubelet tells it': [
      'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1": failed to do request: Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/web/manifests/1": dial tcp 10.0.3.17:443: i/o timeout',
      'security-group-endpoint-ingress',
    ],
    'an SSM agent': [
      'SSM Agent unable to acquire credentials: RequestError: send request failed caused by: Post "https://ssm.eu-west-1.amazonaws.com/": dial tcp 10.0.41.71:443: i/o timeout',
      'security-group-endpoint-ingress',
    ],
    'an address of carrier-grade ranges': [
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 100.64.1.9:443: i/o timeout',
      'security-group-endpoint-ingress',
    ],
    'an IPv6 address of its own network': [
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp [fd12:3456::9]:443: i/o timeout',
      'security-group-endpoint-ingress',
    ],
  },
  silent: {
    'a public address':
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 54.239.35.23:443: i/o timeout',
    'the address of a resolver':
      'dial tcp: lookup ecs.eu-west-1.amazonaws.com on 10.0.0.2:53: read udp 10.0.0.2:53: i/o timeout',
    'a database': 'could not connect to server: Connection timed out (10.0.5.6) port 5432',
    'a refusal, which no security group gives':
      'Post "https://api.ecr.eu-west-2.amazonaws.com/": dial tcp 10.0.0.9:443: connect: connection refused',
  },
});
