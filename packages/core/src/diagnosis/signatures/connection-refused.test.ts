import { testSignature } from '../__fixtures__/test-signature';
import { connectionRefused } from './connection-refused';

testSignature(connectionRefused, {
  fires: {
    'a refusal': [
      'Post "https://api.ecr.eu-west-2.amazonaws.com/": dial tcp 10.0.0.9:443: connect: connection refused',
      'egress-firewall',
      'dns-not-private',
    ],
    'a connection that is cut': [
      'Get "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/": read tcp 10.1.2.3:44444->52.46.1.2:443: read: connection reset by peer',
      'egress-firewall',
    ],
    'no route': [
      'dial tcp 52.94.1.2:443: connect: network is unreachable while calling api.ecr.us-east-1.amazonaws.com',
      'route-missing:other',
      'public-subnet-no-public-ip',
    ],
    'layers that are cut': [
      'Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/": read: connection reset by peer',
      'egress-firewall',
      'route-missing:s3-gateway',
    ],
  },
  silent: {
    silence:
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 10.0.0.9:443: i/o timeout',
    'a database': 'dial tcp 10.0.1.4:5432: connect: connection refused',
    "the machine's own credentials":
      'Get "http://169.254.170.2/v2/credentials/x": dial tcp 169.254.170.2:80: connect: connection refused',
  },
});
