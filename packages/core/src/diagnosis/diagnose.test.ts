import { diagnose, type DiagnosisContext, MAX_MESSAGE_CHARACTERS } from '.';
import { InvalidInputError } from '../errors';

const LOGIN =
  'ResourceInitializationError: unable to pull secrets or registry auth: operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts, 3, request send failed, Post "https://api.ecr.eu-west-2.amazonaws.com/": dial tcp 172.16.54.241:443: i/o timeout';
const DENIED =
  'User: arn:aws:sts::111122223333:assumed-role/exec/1 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/a because no resource-based policy allows it, X-Amz-Security-Token=IQoJb3JpZ2lu';

test('a diagnosis names what the message names, and what would decide', () => {
  const { causes, extracted } = diagnose(LOGIN);
  expect(extracted).toEqual({
    host: 'api.ecr.eu-west-2.amazonaws.com',
    address: '172.16.54.241',
    addressKind: 'private',
    port: 443,
    service: 'ecr.api',
    region: 'eu-west-2',
    errorClass: 'timeout',
  });
  expect(causes[0]).toMatchObject({
    cause: 'security-group-endpoint-ingress',
    reason: expect.stringContaining(
      'private address 172.16.54.241 stands for api.ecr.eu-west-2.amazonaws.com',
    ),
    check: expect.stringContaining('aws ec2 describe-network-interfaces --region eu-west-2'),
    fix: expect.stringContaining('443'),
    evidence: expect.arrayContaining(['172.16.54.241', 'i/o timeout']),
    link: expect.stringContaining('troubleshootecstaskfailedtostart'),
  });
});

test('a refused call is read into its parts', () => {
  expect(diagnose(DENIED).extracted).toMatchObject({
    action: 'ecr:BatchGetImage',
    denial: 'resource',
    principalArn: 'arn:aws:sts::111122223333:assumed-role/exec/1',
    resourceArn: 'arn:aws:ecr:eu-west-1:444455556666:repository/a',
    region: 'eu-west-1',
  });
});

test('what was redacted is in no part of the answer', () => {
  const answer = JSON.stringify(diagnose(DENIED, {}, { redact: true }));
  expect(answer).toContain('repository-policy');
  expect(answer).not.toMatch(/111122223333|444455556666|IQoJb3JpZ2lu/);
});

test('nothing of a message can become more of a command than a name', () => {
  const message = 'CannotPullContainerError: pulling image "x;$(reboot)" no match for platform in manifest';
  const checks = diagnose(message).causes.map(({ check }) => check);
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.join()).not.toContain('reboot');
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['binary', String.fromCharCode(...Array.from({ length: 65_536 }, (_, code) => code % 256))],
  ['NULs', '\u0000'.repeat(10_000)],
  ['halved surrogates', '\ud800\udc00\ud800'.repeat(1000)],
])('%s has no cause', (_what, message) => {
  expect(diagnose(message)).toEqual({ causes: [], extracted: {} });
});

test('what failed is found in the last lines of a long log', () => {
  const message = `${'INFO all is well\n'.repeat(200_000)}${LOGIN}`;
  expect(diagnose(message).causes[0]?.cause).toBe('security-group-endpoint-ingress');
});

test('a message that is too long is refused', () => {
  const message = 'a'.repeat(MAX_MESSAGE_CHARACTERS + 1);
  expect(() => diagnose(message)).toThrow(InvalidInputError);
});

test.each<[string, unknown, RegExp]>([
  [
    'a range that is not canonical',
    { vpcCidrs: ['10.0.0.1/16'] },
    /context: vpcCidrs\[0\]: .*10\.0\.0\.0\/16/,
  ],
  ['an unknown field', { natGateway: true }, /natGateway/],
  ['an unknown launch type', { launchType: 'LAMBDA' }, /launchType: .*FARGATE/],
  ['an endpoint that is no name', { interfaceEndpoints: ['ECR API'] }, /interfaceEndpoints\[0\]/],
  ['a word for a truth', { nat: 'yes' }, /context: nat/],
])('%s in the context is refused', (_what, context, message) => {
  expect(() => diagnose(LOGIN, context as DiagnosisContext)).toThrow(message);
});
