import { layerBucketPolicy, type LayerStatement } from '.';

const REGION = 'eu-central-1';
const organizationId = 'o-a1b2c3d4e5';
const LAYERS: LayerStatement = {
  Sid: 'Layers',
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*',
};

test('layers have one statement, for everybody and without a condition', () => {
  expect(layerBucketPolicy({ region: REGION }).Statement).toEqual([LAYERS]);
});

test('no condition and no principal fit into the type of the statement', () => {
  const Condition = { StringEquals: { 'aws:PrincipalOrgID': organizationId } };
  const Principal = { AWS: '111122223333' };
  // @ts-expect-error a condition on the layers would deny every pull
  const narrowed: LayerStatement = { ...LAYERS, Condition };
  // @ts-expect-error the principal is one of AWS, which nobody can name
  const named: LayerStatement = { ...LAYERS, Principal };
  expect([narrowed, named]).toHaveLength(2);
});

test.each([
  ['us-gov-west-1', undefined, 'arn:aws-us-gov:s3:::prod-us-gov-west-1-starport-layer-bucket/*'],
  ['cn-north-1', 'the-bucket-that-support-named', 'arn:aws-cn:s3:::the-bucket-that-support-named/*'],
  ['eusc-de-east-1', 'the-bucket-that-support-named', 'arn:aws-eusc:s3:::the-bucket-that-support-named/*'],
])('in %s with the bucket %s it is on %s', (region, bucket, resource) => {
  const [{ Resource }] = layerBucketPolicy({ region, ...(bucket !== undefined && { bucket }) }).Statement;
  expect(Resource).toBe(resource);
});

test('a Region of no table needs partition and bucket, and then works', () => {
  const place = { region: 'zz-future-1', partition: 'aws' };
  expect(layerBucketPolicy({ ...place, bucket: 'layers-of-the-future' }).Statement[0].Resource).toBe(
    'arn:aws:s3:::layers-of-the-future/*',
  );
});

test.each(['cn-north-1', 'us-iso-east-1'])(
  'in %s, where the bucket is not public, it must be given',
  region => {
    expect(() => layerBucketPolicy({ region })).toThrow(
      `policy: bucket: found nothing; allowed: the name of the bucket that ECR keeps the layers of ${region} in; fix: ask AWS Support`,
    );
  },
);

describe('a further bucket', () => {
  const bucketArn = 'arn:aws:s3:::checkout-assets';

  test('has a statement of its own, with the condition that it asks for', () => {
    const { Statement } = layerBucketPolicy({
      region: REGION,
      furtherBuckets: [{ bucketArn, organizationId }],
    });
    expect(Statement).toEqual([
      LAYERS,
      {
        Sid: 'FurtherBucket1',
        Effect: 'Allow',
        Principal: '*',
        Action: ['s3:GetObject'],
        Resource: [bucketArn, `${bucketArn}/*`],
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': organizationId, 'aws:ResourceOrgID': organizationId },
        },
      },
    ]);
  });

  test('has no condition where none is asked for', () => {
    const { Statement } = layerBucketPolicy({ region: REGION, furtherBuckets: [{ bucketArn }] });
    expect(Statement[1]).not.toHaveProperty('Condition');
  });

  test('may be one that Terraform makes', () => {
    const reference = '${TfToken[TOKEN.7]}';
    const { Statement } = layerBucketPolicy({ region: REGION, furtherBuckets: [{ bucketArn: reference }] });
    expect(Statement[1]?.Resource).toEqual([reference, `${reference}/*`]);
  });

  test.each([
    ['that of the layers', {}, 'arn:aws:s3:::prod-eu-central-1-starport-layer-bucket'],
    ['that of the layers of another Region', {}, 'arn:aws:s3:::prod-us-east-1-starport-layer-bucket'],
    [
      'the one that was named for the layers',
      { bucket: 'layers-elsewhere' },
      'arn:aws:s3:::layers-elsewhere',
    ],
  ])('cannot be %s', (_what, layers, arn) => {
    const furtherBuckets = [{ bucketArn: arn, organizationId }];
    expect(() => layerBucketPolicy({ region: REGION, ...layers, furtherBuckets })).toThrow(
      /^policy: furtherBuckets\[0\]\.bucketArn: .*allowed: another bucket than that of the layers/,
    );
  });
});
