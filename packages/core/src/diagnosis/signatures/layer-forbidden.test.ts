import { testSignature } from '../__fixtures__/test-signature';
import { layerForbidden } from './layer-forbidden';

testSignature(layerForbidden, {
  fires: {
    containerd: [
      'failed to copy: httpReadSeeker: failed open: unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/a?x=1: 403 Forbidden',
      's3-endpoint-policy',
    ],
    'the XML of S3': [
      'error pulling image configuration: <?xml version="1.0"?><Error><Code>AccessDenied</Code></Error> https://prod-us-west-2-starport-layer-bucket.s3.us-west-2.amazonaws.com/',
      's3-endpoint-policy',
    ],
  },
  silent: {
    'a bucket of the application': 'GET https://reports.s3.eu-west-1.amazonaws.com/a.csv 403 Forbidden',
    silence: 'Get https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/: i/o timeout',
  },
});
