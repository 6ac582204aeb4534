import { dnsNames, dualStackDnsNames, ENDPOINT_SERVICES, REGION_NAMES, serviceOfHost } from '.';

test.each([
  ['api.ecr.eu-west-1.amazonaws.com', { service: 'ecr.api', region: 'eu-west-1', dualStack: false }],
  [
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    { service: 'ecr.dkr', region: 'eu-west-1', dualStack: false, accountId: '123456789012' },
  ],
  [
    '123456789012.DKR.ECR.EU-WEST-1.AMAZONAWS.COM:443',
    { service: 'ecr.dkr', region: 'eu-west-1', dualStack: false, accountId: '123456789012' },
  ],
  ['xxxx.dkr.ecr.us-east-1.amazonaws.com', { service: 'ecr.dkr', region: 'us-east-1', dualStack: false }],
  [
    '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn',
    { service: 'ecr.dkr', region: 'cn-north-1', dualStack: false, accountId: '123456789012' },
  ],
  [
    '123456789012.dkr-ecr.eu-west-1.on.aws',
    { service: 'ecr.dkr', region: 'eu-west-1', dualStack: true, accountId: '123456789012' },
  ],
  ['ecr.eu-west-1.api.aws', { service: 'ecr.api', region: 'eu-west-1', dualStack: true }],
  ['logs.eu-west-1.amazonaws.com.', { service: 'logs', region: 'eu-west-1', dualStack: false }],
  ['ecs-a-12.us-east-1.amazonaws.com', { service: 'ecs-agent', region: 'us-east-1', dualStack: false }],
  ['ecs-t-3.us-east-1.amazonaws.com', { service: 'ecs-telemetry', region: 'us-east-1', dualStack: false }],
  [
    '123456789012.dkr-ecr.us-isob-east-1.on.aws.scloud',
    { service: 'ecr.dkr', region: 'us-isob-east-1', dualStack: true, accountId: '123456789012' },
  ],
  ['api.ecr.eu-west-1.api.aws', { service: 'ecr.api', region: 'eu-west-1', dualStack: true }],
  ['ecr.us-east-2.amazonaws.com', { service: 'ecr.api', region: 'us-east-2', dualStack: false }],
  [
    '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com',
    { service: 'ecr.dkr', region: 'us-gov-west-1', dualStack: false, fips: true, accountId: '123456789012' },
  ],
  [
    '123456789012.dkr-ecr-fips.us-east-1.on.aws',
    { service: 'ecr.dkr', region: 'us-east-1', dualStack: true, fips: true, accountId: '123456789012' },
  ],
  ['ecr-fips.us-east-1.api.aws', { service: 'ecr.api', region: 'us-east-1', dualStack: true, fips: true }],
  ['kms-fips.us-east-1.amazonaws.com', { service: 'kms', region: 'us-east-1', dualStack: false, fips: true }],
  ['fips.eks.us-east-1.amazonaws.com', { service: 'eks', region: 'us-east-1', dualStack: false, fips: true }],
  [
    'bucket.s3-fips.us-gov-west-1.amazonaws.com',
    { service: 's3', region: 'us-gov-west-1', dualStack: false, fips: true, bucket: 'bucket' },
  ],
  ['eks-auth.eu-west-1.api.aws', { service: 'eks-auth', region: 'eu-west-1', dualStack: false }],
  [
    'prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com',
    { service: 's3', region: 'eu-west-1', dualStack: false, bucket: 'prod-eu-west-1-starport-layer-bucket' },
  ],
  [
    'my.dotted.bucket.s3.eu-west-1.amazonaws.com',
    { service: 's3', region: 'eu-west-1', dualStack: false, bucket: 'my.dotted.bucket' },
  ],
  [
    'bucket.s3.dualstack.eu-west-1.amazonaws.com',
    { service: 's3', region: 'eu-west-1', dualStack: true, bucket: 'bucket' },
  ],
  [
    'bucket.s3-us-west-2.amazonaws.com',
    { service: 's3', region: 'us-west-2', dualStack: false, bucket: 'bucket' },
  ],
  ['bucket.s3.amazonaws.com', { service: 's3', dualStack: false, bucket: 'bucket' }],
  ['s3.cn-north-1.amazonaws.com.cn', { service: 's3', region: 'cn-north-1', dualStack: false }],
  [
    'vpce-0123456789abcdef0-abcdefgh.api.ecr.eu-west-1.vpce.amazonaws.com',
    { service: 'ecr.api', region: 'eu-west-1', dualStack: false, vpcEndpointId: 'vpce-0123456789abcdef0' },
  ],
  [
    'vpce-0123456789abcdef0-abcdefgh-eu-west-1a.dkr.ecr.eu-west-1.vpce.amazonaws.com',
    { service: 'ecr.dkr', region: 'eu-west-1', dualStack: false, vpcEndpointId: 'vpce-0123456789abcdef0' },
  ],
])('%s is %j', (host, found) => {
  expect(serviceOfHost(host)).toEqual(found);
});

test.each([
  ['a registry of another company', 'registry-1.docker.io'],
  ['ECR Public', 'public.ecr.aws'],
  ['the wrong order of labels', 'ecr.api.eu-west-1.amazonaws.com'],
  ['a name below an apex without wildcard', 'x.api.ecr.eu-west-1.amazonaws.com'],
  ['two labels below a wildcard', 'a.b.dkr.ecr.eu-west-1.amazonaws.com'],
  ['a misspelt suffix', '123456789012.dkr.ecr.us-west-2.amazon.aws.com'],
  ['a suffix that goes on', 'logs.eu-west-1.amazonaws.com.example.org'],
  ['a Region alone', 'eu-west-1.amazonaws.com'],
  ['FIPS of nothing', '-fips.eu-west-1.amazonaws.com'],
  ['a prototype key', '__proto__.eu-west-1.amazonaws.com'],
  ['nothing', ''],
  ['a name longer than hosts are', `${'a.'.repeat(200)}dkr.ecr.eu-west-1.amazonaws.com`],
])('%s is no service: %s', (_what, host) => {
  expect(serviceOfHost(host)).toBeUndefined();
});

test.each(REGION_NAMES)('every name of every service in %s leads back to its service', region => {
  for (const { shortName, endpointType } of ENDPOINT_SERVICES) {
    for (const { name, apex, wildcard } of [
      ...dnsNames(shortName, region),
      ...dualStackDnsNames(shortName, region),
    ]) {
      const hosts = [
        ...(apex ? [name] : []),
        ...(wildcard && endpointType === 'Interface' ? [`123456789012.${name}`] : []),
      ];
      expect(hosts.map(host => serviceOfHost(host)?.service)).toEqual(hosts.map(() => shortName));
      expect(hosts.map(host => serviceOfHost(host)?.region)).toEqual(hosts.map(() => region));
    }
  }
});
