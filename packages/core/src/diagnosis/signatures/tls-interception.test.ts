import { testSignature } from '../__fixtures__/test-signature';
import { tlsInterception } from './tls-interception';

testSignature(tlsInterception, {
  fires: {
    'a certificate of somebody else': [
      'Head "https://public.ecr.aws/v2/a/b/manifests/1": x509: certificate signed by unknown authority',
      'egress-firewall',
    ],
    Python: [
      'SSL validation failed for https://api.ecr.eu-west-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain',
      'egress-firewall',
    ],
    'a handshake that does not end': [
      'Get "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/": net/http: TLS handshake timeout',
      'egress-firewall',
    ],
  },
  silent: {
    'a certificate of another API':
      'CERTIFICATE_VERIFY_FAILED certificate verify failed: unable to get local issuer certificate (api.github.com)',
    'a plain timeout':
      'Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: dial tcp 10.0.0.9:443: i/o timeout',
  },
});
