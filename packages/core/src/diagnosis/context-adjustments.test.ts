import { type Cause, diagnose, type DiagnosisContext } from '.';

const PUBLIC = 'Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 54.239.35.23:443: i/o timeout';
const PRIVATE = 'Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.3.4:443: i/o timeout';
const UNKNOWN =
  'Post "https://api.ecr.eu-west-1.amazonaws.com/": context deadline exceeded, ResourceInitializationError';
const LAYER =
  'failed to copy: httpReadSeeker: Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/": i/o timeout';
const HUB = 'CannotPullContainerError: Get https://registry-1.docker.io/v2/: i/o timeout';

function confidence(message: string, context: DiagnosisContext, cause: Cause): number {
  return diagnose(message, context).causes.find(found => found.cause === cause)?.confidence ?? 0;
}

test.each<[string, string, DiagnosisContext, Cause, 'raises' | 'lowers']>([
  ['a known endpoint', UNKNOWN, { interfaceEndpoints: ['ecr.api'] }, 'endpoint-missing:ecr.api', 'lowers'],
  [
    'a known endpoint',
    UNKNOWN,
    { interfaceEndpoints: ['ecr.api'] },
    'security-group-endpoint-ingress',
    'raises',
  ],
  ['a known endpoint', PUBLIC, { interfaceEndpoints: ['ecr.api'] }, 'dns-not-private', 'raises'],
  ['other endpoints only', UNKNOWN, { interfaceEndpoints: ['logs'] }, 'endpoint-missing:ecr.api', 'raises'],
  ['no endpoint', UNKNOWN, { interfaceEndpoints: [] }, 'endpoint-missing:ecr.api', 'raises'],
  ['the S3 gateway', LAYER, { s3Gateway: true }, 'route-missing:s3-gateway', 'lowers'],
  ['the S3 gateway', LAYER, { s3Gateway: true }, 's3-endpoint-policy', 'raises'],
  ['no S3 gateway', LAYER, { s3Gateway: false }, 'route-missing:s3-gateway', 'raises'],
  ['a NAT', HUB, { nat: true }, 'non-ecr-image-no-internet', 'lowers'],
  ['a NAT', HUB, { nat: true }, 'security-group-task-egress', 'raises'],
  ['a NAT', LAYER, { nat: true }, 'route-missing:s3-gateway', 'lowers'],
  ['no NAT', HUB, { nat: false }, 'non-ecr-image-no-internet', 'raises'],
  ['a public subnet', PUBLIC, { publicSubnet: true }, 'public-subnet-no-public-ip', 'raises'],
  ['a private subnet', PUBLIC, { publicSubnet: false }, 'public-subnet-no-public-ip', 'lowers'],
  ['EC2', PUBLIC, { launchType: 'EC2' }, 'public-subnet-no-public-ip', 'lowers'],
  ['a machine outside AWS', PUBLIC, { launchType: 'EXTERNAL' }, 'egress-firewall', 'raises'],
])('%s: %s', (_what, message, context, cause, how) => {
  const before = confidence(message, {}, cause);
  const after = confidence(message, context, cause);
  expect(how === 'raises' ? after > before : after < before).toBe(true);
});

test.each<[string, string, DiagnosisContext, Cause]>([
  ['a public subnet', PUBLIC, { publicSubnet: true }, 'public-subnet-no-public-ip'],
  [
    'an endpoint that is reached by a public address',
    PUBLIC,
    { interfaceEndpoints: ['ecr.api'] },
    'dns-not-private',
  ],
  ['the S3 gateway in place', LAYER, { s3Gateway: true }, 'security-group-task-egress'],
  [
    'a private subnet without endpoints',
    PUBLIC,
    { interfaceEndpoints: [], publicSubnet: false },
    'endpoint-missing:ecr.api',
  ],
  [
    'a public address that is the VPC’s own',
    PUBLIC,
    { vpcCidrs: ['54.239.0.0/16'] },
    'security-group-endpoint-ingress',
  ],
  [
    'a private address outside the VPC',
    PRIVATE,
    { vpcCidrs: ['10.0.0.0/16'] },
    'security-group-endpoint-ingress',
  ],
])('%s decides what comes first', (_what, message, context, first) => {
  expect(diagnose(message, context).causes[0]?.cause).toBe(first);
});

test('a private address outside the VPC makes a route likelier', () => {
  const inside = confidence(PRIVATE, { vpcCidrs: ['10.0.0.0/16'] }, 'route-missing:other');
  const outside = confidence(PRIVATE, { vpcCidrs: ['10.9.0.0/16'] }, 'route-missing:other');
  expect(outside).toBeGreaterThan(inside);
});

test('the reason says what of the context was used', () => {
  const found = diagnose(UNKNOWN, { interfaceEndpoints: [] }).causes[0];
  expect(found?.reason).toContain('There is no such endpoint in the VPC.');
});
