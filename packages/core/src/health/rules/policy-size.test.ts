import { findingsOf } from '../__fixtures__/findings';
import { aHealthyInput, aHub, anEndpoint, anS3Gateway } from '../__fixtures__/hub';

const RULE = 'policy-size';
const withPolicy = (PolicyDocument: unknown) =>
  aHealthyInput(aHub({ VpcEndpoints: [anEndpoint('ecr.api', { PolicyDocument })] }));

describe('the length of a policy', () => {
  test.each([
    ['90 % of 20,480 characters', 'x'.repeat(18_432), []],
    ['one more', 'x'.repeat(18_433), ['degraded']],
    ['all that AWS takes', 'x'.repeat(20_480), ['degraded']],
    ['more than AWS takes', 'x'.repeat(20_481), ['failing']],
    ['characters, not bytes', 'é'.repeat(18_432), []],
    ['a document, counted without white space', { Sid: 'x'.repeat(18_500) }, ['degraded']],
    ["AWS's default", null, []],
    ['none that was printed', undefined, []],
  ])('%s', (_what, document, severities) => {
    expect(findingsOf(RULE, withPolicy(document)).map(({ severity }) => severity)).toEqual(severities);
  });

  test('is told with its numbers, of gateway endpoints too', () => {
    const hub = aHub({ VpcEndpoints: [anS3Gateway({ PolicyDocument: 'x'.repeat(19_000) })] });
    expect(findingsOf(RULE, aHealthyInput(hub))).toEqual([
      {
        severity: 'degraded',
        subject: 'vpce-0s3',
        detail: 'the policy of vpce-0s3 (s3) has 19000 of at most 20480 characters',
      },
    ]);
  });

  test('the threshold can be moved', () => {
    const input = { ...withPolicy('x'.repeat(11_000)), thresholds: { policyFillRatio: 0.5 } };
    expect(findingsOf(RULE, input)).toMatchObject([{ severity: 'degraded' }]);
  });
});
