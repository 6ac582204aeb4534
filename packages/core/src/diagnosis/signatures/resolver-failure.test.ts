import { testSignature } from '../__fixtures__/test-signature';
import { resolverFailure } from './resolver-failure';

testSignature(resolverFailure, {
  fires: {
    'a resolver that does not answer': [
      'dial tcp: lookup ecs.eu-west-1.amazonaws.com on 10.0.0.2:53: read udp 10.0.0.2:53: i/o timeout',
      'dns-resolver',
    ],
    'a resolver in trouble': [
      'dial tcp: lookup 111122223333.dkr.ecr.eu-west-1.amazonaws.com on 127.0.0.53:53: server misbehaving',
      'dns-resolver',
    ],
    'the C library': [
      'api.ecr.eu-west-3.amazonaws.com: Temporary failure in name resolution',
      'dns-resolver',
    ],
  },
  silent: {
    'an answer that there is no such host':
      'lookup 111122223333.dkr.ecr.eu-west-1.amazonaws.com on 10.0.0.2:53: no such host',
    "a host of one's own": 'getaddrinfo EAI_AGAIN postgres',
  },
});
