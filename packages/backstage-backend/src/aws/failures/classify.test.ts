import { ASSUME_ROLE, CallError, TimeBudgetExceededError } from './call-error';
import { classify, concernsAccount } from './classify';
import { describeFailure } from './describe-failure';

const named = (name: string, further: object = {}) =>
  Object.assign(new Error('said by AWS'), { name, ...further });

test.each<[string, unknown, string]>([
  ['EC2', named('UnauthorizedOperation'), 'AccessDenied'],
  ['most services', named('AccessDeniedException'), 'AccessDenied'],
  ['Route 53', named('AccessDenied'), 'AccessDenied'],
  ['a wrong key at EC2', named('AuthFailure'), 'InvalidCredentials'],
  ['a session that has ended', named('ExpiredTokenException'), 'InvalidCredentials'],
  ['a provider without credentials', named('CredentialsProviderError'), 'InvalidCredentials'],
  [
    'an account that the configuration does not have',
    new Error('There is no AWS integration that matches 111122223333. Please add a configuration for it.'),
    'InvalidCredentials',
  ],
  [
    'a signature that is too old',
    Object.assign(named('SignatureDoesNotMatch'), {
      message: 'Signature expired: 20261101T100000Z is now earlier',
    }),
    'ClockSkew',
  ],
  ['a wrong signature', named('SignatureDoesNotMatch'), 'InvalidCredentials'],
  ['EC2 busy', named('RequestLimitExceeded'), 'Throttling'],
  ['a status alone', named('Odd', { $metadata: { httpStatusCode: 429 } }), 'Throttling'],
  ['no answer', named('TimeoutError'), 'Timeout'],
  ['a connection that broke off', named('Error', { code: 'ECONNRESET' }), 'Timeout'],
  [
    'one of another realm, in words',
    new Error('AWS SDK error wrapper for TimeoutError: read ECONNRESET'),
    'Timeout',
  ],
  [
    'a refusal of another realm, in words',
    new Error('AWS SDK error wrapper for Error: connect ECONNREFUSED 127.0.0.1:4566'),
    'Unreachable',
  ],
  ['no name', named('Error', { code: 'ENOTFOUND' }), 'Unreachable'],
  ['AWS', named('InternalError', { $fault: 'server' }), 'ServerError'],
  ['AWS, in words of its own', named('OddFailure', { $fault: 'server' }), 'ServerError'],
  ['a body that breaks off', new SyntaxError('Unexpected end of JSON input'), 'MalformedResponse'],
  [
    'XML that breaks off',
    new Error('x\n  Deserialization error: to see the raw response'),
    'MalformedResponse',
  ],
  ['the end of the time', new TimeBudgetExceededError(), 'TimeBudget'],
  ['what is not told apart', named('ResourceNotReadyException'), 'ResourceNotReadyException'],
  ['a name that is no code', named('<script>'), 'Unknown'],
  ['what is no error', 'text', 'Unknown'],
  ['nothing', undefined, 'Unknown'],
])('%s', (_what, error, code) => {
  expect(classify(error)).toBe(code);
});

test.each([
  ['InvalidCredentials', true],
  ['ClockSkew', true],
  ['AccessDenied', false],
  ['Throttling', false],
])('%s is the account’s: %s', (code, isAccounts) => {
  expect(concernsAccount(code)).toBe(isAccounts);
});

describe('for a person', () => {
  const unit = { accountId: '111122223333', region: 'eu-west-1' };
  const describe_ = (call: string, cause: unknown) =>
    describeFailure(new CallError(call, cause), unit, 'policies/network.json', 'Subnets').message;

  test('the call, the account, what happened and what helps', () => {
    expect(describe_('ec2:DescribeSubnets', named('UnauthorizedOperation'))).toBe(
      'ec2:DescribeSubnets in account 111122223333 (eu-west-1) was denied: allow the role that reads the account ' +
        'the actions of policies/network.json, and check the service control policies.',
    );
  });

  test('a role that may not be taken needs its trust policy, not a policy of ours', () => {
    expect(describe_(ASSUME_ROLE, named('AccessDenied'))).toMatch(/trust policy\.$/);
  });

  test('AWS’s own words only where nothing else is known, without what opens something', () => {
    const said =
      'token=AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\u0000' + 'x'.repeat(500);
    const text = describe_('ec2:DescribeSubnets', named('OddException', { message: said }));
    expect(text).toMatch(
      /^ec2:DescribeSubnets in account 111122223333 \(eu-west-1\) failed with OddException: /,
    );
    expect(text).not.toMatch(/AKIAIOSFODNN7EXAMPLE|\p{Cc}/u);
    expect(text.length).toBeLessThan(350);
    const denied = describe_('ec2:DescribeSubnets', named('SignatureDoesNotMatch', { message: said }));
    expect(denied).not.toContain('token=');
  });

  test('what is no call is named by its part', () => {
    const { message } = describeFailure(new SyntaxError('x'), unit, 'policies/network.json', 'Subnets');
    expect(message).toMatch(/^reading the Subnets in account 111122223333 \(eu-west-1\) was answered with/);
  });
});
