import { targetHost } from './target-host';

const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';

test.each([
  [
    'the last attempt',
    `pull ${ECR}/a: Post "https://api.ecr.eu-west-1.amazonaws.com/"`,
    'ecr.api',
    'eu-west-1',
  ],
  ['the host that was looked up', `lookup ${ECR} on 10.0.0.2:53`, 'ecr.dkr', 'eu-west-1'],
  ['the image where no attempt is told', `cannot pull ${ECR}/a:1`, 'ecr.dkr', 'eu-west-1'],
  [
    'the layer bucket before all',
    `Get https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/ for ${ECR}/a`,
    's3',
    'eu-west-1',
  ],
  ['a name cut behind its service', 'Post "https://api.ecr.', 'ecr.api', undefined],
  [
    'a redacted account',
    'Get https://████████████.dkr.ecr.us-east-1.amazonaws.com/v2/',
    'ecr.dkr',
    'us-east-1',
  ],
  ['placeholders', 'Get "https://eks.<region>.amazonaws.com/clusters/<clusterName>"', 'eks', undefined],
  ['placeholders of a shell', 'pull ${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/a', 'ecr.dkr', undefined],
  ['a name for all Regions', 'Post "https://sts.amazonaws.com/"', 'sts', undefined],
  [
    'a service beyond the catalogue',
    'Post https://codebuild.us-east-1.amazonaws.com/',
    'codebuild',
    'us-east-1',
  ],
  [
    'a service with two labels',
    'Post https://ingest.timestream.us-east-1.amazonaws.com',
    'ingest.timestream',
    'us-east-1',
  ],
])('%s', (_name, text, service, region) => {
  expect(targetHost(text)).toMatchObject({ service, ...(region && { region }) });
});

test.each([
  ['a database', 'connect to db.abc.eu-west-1.rds.amazonaws.com'],
  ['a load balancer', 'Get https://web-1.elb.eu-west-1.amazonaws.com/'],
  ['a cluster', 'Get https://D7.gr7.eu-west-1.eks.amazonaws.com/api'],
  ['somebody else', 'Get https://api.stripe.com/'],
])('%s is no host of a service', (_name, text) => {
  expect(targetHost(text)).toBeUndefined();
});

test('a misspelt name of AWS is told apart', () => {
  expect(targetHost('lookup 1.dkr.ecr.us-west-2.amazon.aws.com on')).toMatchObject({ misspelt: true });
  expect(targetHost(`lookup ${ECR} on`)).toMatchObject({ misspelt: false });
});
