import {
  dnsNames,
  dualStackDnsNames,
  ENDPOINT_SERVICES,
  endpointService,
  isKnownRegion,
  isRegionName,
  layerBucket,
  parseServiceName,
  partitionOf,
  regionInfo,
  regionOfZoneId,
  REGIONS,
  serviceName,
} from '.';

describe('serviceName', () => {
  test.each([
    ['ecr.api', 'eu-west-1', 'com.amazonaws.eu-west-1.ecr.api'],
    ['ecr.api', 'us-gov-west-1', 'com.amazonaws.us-gov-west-1.ecr.api'],
    ['ecr.dkr', 'cn-north-1', 'cn.com.amazonaws.cn-north-1.ecr.dkr'],
    ['logs', 'cn-north-1', 'com.amazonaws.cn-north-1.logs'],
    ['secretsmanager', 'cn-northwest-1', 'com.amazonaws.cn-northwest-1.secretsmanager'],
    ['sts', 'cn-north-1', 'cn.com.amazonaws.cn-north-1.sts'],
    ['ecr.api', 'eusc-de-east-1', 'eu.amazonaws.eusc-de-east-1.ecr.api'],
    ['logs', 'eusc-de-east-1', 'com.amazonaws.eusc-de-east-1.logs'],
    ['ecr.dkr', 'us-iso-east-1', 'gov.ic.c2s.us-iso-east-1.ecr.dkr'],
    ['ecr.dkr', 'us-isob-east-1', 'gov.sgov.sc2s.us-isob-east-1.ecr.dkr'],
    ['ecr.dkr', 'us-isof-south-1', 'gov.ic.hci.csp.us-isof-south-1.ecr.dkr'],
    ['ecr.dkr', 'eu-isoe-west-1', 'uk.adc-e.cloud.eu-isoe-west-1.ecr.dkr'],
    ['s3', 'cn-north-1', 'com.amazonaws.cn-north-1.s3'],
    ['bedrock-runtime', 'eu-west-1', 'com.amazonaws.eu-west-1.bedrock-runtime'],
    [
      'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0',
      'eu-west-1',
      'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0',
    ],
    ['constructor', 'eu-west-1', 'com.amazonaws.eu-west-1.constructor'],
  ])('%s in %s is %s', (service, region, name) => {
    expect(serviceName(service, region)).toBe(name);
  });

  test.each([
    ['com.amazonaws.eu-west-1.ecr.api', { service: 'ecr.api', region: 'eu-west-1' }],
    ['cn.com.amazonaws.cn-north-1.ecr.dkr', { service: 'ecr.dkr', region: 'cn-north-1' }],
    ['gov.ic.hci.csp.us-isof-south-1.ecr.api', { service: 'ecr.api', region: 'us-isof-south-1' }],
    ['com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0', undefined],
    ['ecr.api', undefined],
    ['', undefined],
  ])('%s reads back as %j', (name, parsed) => {
    expect(parseServiceName(name)).toEqual(parsed);
  });
});

describe('dnsNames', () => {
  test.each([
    ['ecr.api', 'eu-west-1', [{ name: 'api.ecr.eu-west-1.amazonaws.com', apex: true, wildcard: false }]],
    ['ecr.dkr', 'eu-west-1', [{ name: 'dkr.ecr.eu-west-1.amazonaws.com', apex: true, wildcard: true }]],
    ['ecr.dkr', 'cn-north-1', [{ name: 'dkr.ecr.cn-north-1.amazonaws.com.cn', apex: true, wildcard: true }]],
    ['logs', 'us-gov-west-1', [{ name: 'logs.us-gov-west-1.amazonaws.com', apex: true, wildcard: false }]],
    ['ecs-agent', 'eu-west-1', [{ name: 'ecs-a.eu-west-1.amazonaws.com', apex: true, wildcard: false }]],
    ['ecr.api', 'nowhere-1', []],
    ['unheard-of', 'eu-west-1', []],
  ])('of %s in %s', (service, region, names) => {
    expect(dnsNames(service, region)).toEqual(names);
  });

  test('dual-stack names are kept apart', () => {
    expect(dualStackDnsNames('ecr.api', 'eu-west-1').map(({ name }) => name)).toEqual([
      'ecr.eu-west-1.api.aws',
      'api.ecr.eu-west-1.api.aws',
    ]);
    expect(dualStackDnsNames('ecr.dkr', 'eu-west-1').map(({ name }) => name)).toEqual([
      'dkr-ecr.eu-west-1.on.aws',
    ]);
    expect(dualStackDnsNames('ecr.dkr', 'us-isob-east-1').map(({ name }) => name)).toEqual([
      'dkr-ecr.us-isob-east-1.on.aws.scloud',
    ]);
  });
});

describe('Regions', () => {
  test.each([
    ['eu-west-1', 'prod-eu-west-1-starport-layer-bucket'],
    ['us-gov-west-1', 'prod-us-gov-west-1-starport-layer-bucket'],
    ['cn-north-1', undefined],
    ['nowhere-1', undefined],
  ])('the layer bucket of %s is %s', (region, bucket) => {
    expect(layerBucket(region)).toBe(bucket);
  });

  test('a layer bucket that somebody knows overrides the table', () => {
    expect(layerBucket('cn-north-1', 'its-bucket')).toBe('its-bucket');
  });

  test.each([
    ['eu-west-1', 'aws', 'euw1'],
    ['cn-north-1', 'aws-cn', 'cnn1'],
    ['us-gov-east-1', 'aws-us-gov', 'usge1'],
    ['eusc-de-east-1', 'aws-eusc', undefined],
  ])('%s lies in %s with zone ids %s', (region, partition, azIdPrefix) => {
    expect(partitionOf(region)?.id).toBe(partition);
    expect(regionInfo(region)?.azIdPrefix).toBe(azIdPrefix);
  });

  test.each([
    ['euw1-az2', 'eu-west-1'],
    ['apne1-az4', 'ap-northeast-1'],
    ['usw2-lax1-az1', 'us-west-2'],
    ['eu-west-1a', undefined],
    ['euw9-az1', undefined],
    ['euw1-az', undefined],
    ['__proto__', undefined],
  ])('the zone %s lies in %s', (availabilityZoneId, region) => {
    expect(regionOfZoneId(availabilityZoneId)).toBe(region);
  });

  test('each has a title, a partition of the table, and a prefix of zone ids of its own', () => {
    const prefixes = REGIONS.flatMap(({ azIdPrefix = [] }) => azIdPrefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(REGIONS.map(({ name }) => isRegionName(name))).not.toContain(false);
    expect(REGIONS.map(({ title }) => /^[A-Z].+/.test(title))).not.toContain(false);
    expect(REGIONS.map(({ name }) => partitionOf(name))).not.toContain(undefined);
  });

  test.each([
    ['eu-west-1', true],
    ['us-gov-east-1', true],
    ['eusc-de-east-1', true],
    ['xx-somewhere-12', true],
    ['eu-west-1a', false],
    ['EU-WEST-1', false],
    ['${var.region}', false],
    ['us-west-2\n', false],
    [`eu${'-west'.repeat(1_000)}-1`, false],
  ])('%j has the form of a name: %s', (text, expected) => {
    expect(isRegionName(text)).toBe(expected);
  });

  test.each(['', 'eu-west-9', 'toString', '__proto__'])('%j is no Region', name => {
    expect(isKnownRegion(name)).toBe(false);
    expect(partitionOf(name)).toBeUndefined();
  });
});

test.each([
  ['pull', ['ecr.api', 'ecr.dkr', 's3']],
  ['start', ['logs', 'secretsmanager', 'ssm', 'ssmmessages']],
  ['agent', ['ec2messages', 'ecs', 'ecs-agent', 'ecs-telemetry', 'ec2', 'eks', 'eks-auth', 'guardduty-data']],
  ['app', ['kms', 'sts', 'elasticloadbalancing', 'autoscaling', 'monitoring', 'xray']],
])('what is needed first of all for %s is %j', (purpose, services) => {
  const found = ENDPOINT_SERVICES.filter(service => service.purpose === purpose);
  expect(found.map(({ shortName }) => shortName)).toEqual(services);
});

test('S3 is a gateway; every other service of the table is an interface with a policy', () => {
  expect(endpointService('s3')?.endpointType).toBe('Gateway');
  expect(endpointService('ecr.dkr')).toMatchObject({ endpointType: 'Interface', takesPolicy: true });
  expect(endpointService('__proto__')).toBeUndefined();
});
