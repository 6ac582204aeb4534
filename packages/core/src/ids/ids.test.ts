import { formatArn, formatImageUri, parseArn, parseImageUri } from '.';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

describe('parseImageUri', () => {
  test.each([
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/api:1.2',
      {
        registry: 'ecr',
        host: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
        repository: 'team/api',
        tag: '1.2',
        accountId: '123456789012',
        region: 'eu-west-1',
        dualStack: false,
      },
    ],
    [
      `123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/api:1@${DIGEST}`,
      {
        registry: 'ecr',
        host: '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn',
        repository: 'api',
        tag: '1',
        digest: DIGEST,
        accountId: '123456789012',
        region: 'cn-north-1',
        dualStack: false,
      },
    ],
    [
      '123456789012.dkr-ecr.eu-west-1.on.aws/api',
      {
        registry: 'ecr',
        host: '123456789012.dkr-ecr.eu-west-1.on.aws',
        repository: 'api',
        accountId: '123456789012',
        region: 'eu-west-1',
        dualStack: true,
      },
    ],
    [
      '123456789012.DKR.ecr.eu-west-1.amazonaws.com/api',
      {
        registry: 'ecr',
        host: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
        repository: 'api',
        accountId: '123456789012',
        region: 'eu-west-1',
        dualStack: false,
      },
    ],
    [
      '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/api',
      {
        registry: 'ecr',
        host: '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com',
        repository: 'api',
        accountId: '123456789012',
        region: 'us-gov-west-1',
        dualStack: false,
        fips: true,
      },
    ],
    ['nginx', { registry: 'other', host: 'docker.io', repository: 'nginx' }],
    ['bitnami/redis:7', { registry: 'other', host: 'docker.io', repository: 'bitnami/redis', tag: '7' }],
    [
      'public.ecr.aws/nginx/nginx:1',
      { registry: 'other', host: 'public.ecr.aws', repository: 'nginx/nginx', tag: '1' },
    ],
    ['localhost:5000/api', { registry: 'other', host: 'localhost:5000', repository: 'api' }],
    [
      `ghcr.io/org/api@${DIGEST}`,
      { registry: 'other', host: 'ghcr.io', repository: 'org/api', digest: DIGEST },
    ],
    [
      'dkr.ecr.eu-west-1.amazonaws.com/api',
      { registry: 'other', host: 'dkr.ecr.eu-west-1.amazonaws.com', repository: 'api' },
    ],
  ])('%s', (text, image) => {
    expect(parseImageUri(text)).toEqual(image);
  });

  test.each([
    '',
    'a b',
    'UPPER',
    'a//b',
    '/a',
    'a:',
    'a@',
    'a@b',
    `a@${DIGEST}@${DIGEST}`,
    'a:tag:tag',
    'x'.repeat(2_000),
    '${var.image}',
    'a/b\n',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    'https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/api',
    '<account>.dkr.ecr.eu-west-1.amazonaws.com/api',
  ])('%j is no image', text => {
    expect(parseImageUri(text)).toBeUndefined();
  });

  test.each(['nginx', 'ghcr.io/org/api:1', `localhost:5000/a/b:x@${DIGEST}`])(
    '%s reads the same after writing',
    text => {
      const image = parseImageUri(text)!;
      expect(parseImageUri(formatImageUri(image))).toEqual(image);
    },
  );
});

describe('parseArn', () => {
  test.each([
    [
      'arn:aws:iam::123456789012:role/service-role/execution',
      {
        partition: 'aws',
        service: 'iam',
        region: '',
        accountId: '123456789012',
        resource: 'role/service-role/execution',
      },
    ],
    [
      'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:db-AbCdEf:password::',
      {
        partition: 'aws-cn',
        service: 'secretsmanager',
        region: 'cn-north-1',
        accountId: '123456789012',
        resource: 'secret:db-AbCdEf:password::',
      },
    ],
    [
      'arn:aws:s3:::bucket/key',
      { partition: 'aws', service: 's3', region: '', accountId: '', resource: 'bucket/key' },
    ],
  ])('%s reads, and writes back the same', (text, arn) => {
    expect(parseArn(text)).toEqual(arn);
    expect(formatArn(arn)).toBe(text);
  });

  test.each([
    '',
    'arn:aws:iam',
    'arn:aws:iam::1:',
    'urn:aws:iam::1:x',
    'arn::iam::1:x',
    `arn:aws:iam::1:${'x'.repeat(3_000)}`,
  ])('%j is no ARN', text => {
    expect(parseArn(text)).toBeUndefined();
  });
});
