import { testSignature } from '../__fixtures__/test-signature';
import { proxyFailure } from './proxy-failure';

testSignature(proxyFailure, {
  fires: {
    'a proxy that is down': [
      'proxyconnect tcp: dial tcp 10.1.1.1:3128: connect: connection refused, Get "https://api.ecr.us-east-1.amazonaws.com/"',
      'egress-firewall',
    ],
    'a proxy that wants a login': [
      'Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/a/manifests/1": Proxy Authentication Required',
      'egress-firewall',
    ],
  },
  silent: {
    'a proxy on the way to somewhere else': 'ProxyError: cannot connect to proxy for https://pypi.org/simple',
    'no proxy': 'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: connection refused',
  },
});
