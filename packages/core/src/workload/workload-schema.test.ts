import { InvalidInputError } from '../errors';
import { parseWorkload } from '.';
import { aWorkload, aWorkloadDocument, type Odd } from './__fixtures__/a-workload';

const CONTAINER = 'taskDefinition.containerDefinitions[0]';
const secret = (valueFrom: unknown): Odd => ({ container: { secrets: [{ name: 'DB', valueFrom }] } });

test.each<[string, Odd, string]>([
  [
    'no container',
    { task: { containerDefinitions: [] } },
    'taskDefinition.containerDefinitions: found []; allowed: one container or more',
  ],
  [
    'an image with an expression',
    { container: { image: '${image}' } },
    `${CONTAINER}.image: found "\${image}"; allowed: an image`,
  ],
  [
    'an image that is a URL',
    { container: { image: 'https://a/b' } },
    `${CONTAINER}.image: found "https://a/b"`,
  ],
  ['no image', { container: { image: undefined } }, `${CONTAINER}.image: found nothing`],
  [
    'an account id that is none',
    { workload: { accountId: '1' } },
    'accountId: found "1"; allowed: an AWS account',
  ],
  [
    'a Region that is none',
    { workload: { region: 'Ireland' } },
    'region: found "Ireland"; allowed: an AWS Region',
  ],
  [
    'another launch type',
    { workload: { launchType: 'LAMBDA' } },
    'launchType: found "LAMBDA"; allowed: "FARGATE", "EC2", "EXTERNAL"',
  ],
  [
    'a platform version that is none',
    { workload: { platformVersion: '1.4' } },
    'platformVersion: found "1.4"',
  ],
  ['text for a switch', { workload: { enableExecuteCommand: 'true' } }, 'enableExecuteCommand: found "true"'],
  [
    'no subnet',
    { workload: { networkConfiguration: { awsvpcConfiguration: { subnets: [] } } } },
    'subnets: found []',
  ],
  ['a secret with an expression', secret('${var.secret}'), 'secrets[0].valueFrom: found "${var.secret}"'],
  [
    'a secret of a service that keeps none',
    secret('arn:aws:s3:::bucket/x'),
    'secrets[0].valueFrom: found "arn:aws:s3',
  ],
  ['a secret that is half an ARN', secret('arn:aws:ssm'), 'secrets[0].valueFrom: found "arn:aws:ssm"'],
  [
    'a secret of no Region',
    secret('arn:aws:ssm::111122223333:parameter/x'),
    'secrets[0].valueFrom: found "arn:aws:ssm',
  ],
  [
    'registry credentials in a parameter',
    {
      container: {
        repositoryCredentials: { credentialsParameter: 'arn:aws:ssm:eu-west-1:111122223333:parameter/x' },
      },
    },
    'repositoryCredentials.credentialsParameter: found "arn:aws:ssm',
  ],
  [
    'a log Region with an expression',
    {
      container: {
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-region': '${AWS::Region}' } },
      },
    },
    'logConfiguration.options.awslogs-region: found "${AWS::Region}"',
  ],
])('%s is refused with its path', (_what, odd, message) => {
  expect(() => parseWorkload(aWorkloadDocument(odd))).toThrow(InvalidInputError);
  expect(() => parseWorkload(aWorkloadDocument(odd))).toThrow(message);
});

test.each([null, 7, 'text', []])('%j is no workload', value => {
  expect(() => parseWorkload(value)).toThrow(/^workload: found /);
});

test.each<[string, unknown]>([
  ['an ARN of a parameter', 'arn:aws:ssm:eu-west-1:111122223333:parameter/team/db'],
  [
    'an ARN of a secret, with a key',
    'arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:db-AbCdEf:password::',
  ],
  ['the name of a parameter', '/team/db'],
  ['the name of a parameter with a version', 'team.db:3'],
])('a secret may be %s', (_what, valueFrom) => {
  expect(aWorkload(secret(valueFrom)).taskDefinition.containerDefinitions[0]?.secrets).toEqual([
    { name: 'DB', valueFrom },
  ]);
});

test('further fields of AWS are ignored, those with the names of prototypes too', () => {
  const odd = JSON.parse(
    '{"tags": [], "__proto__": {"platformVersion": "1.3.0"}, "constructor": 1}',
  ) as object;
  const workload = parseWorkload({ ...aWorkloadDocument(), ...odd });
  expect(workload).toEqual(aWorkload());
  expect(workload.platformVersion).toBeUndefined();
});
