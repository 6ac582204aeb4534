import fc from 'fast-check';
import { redact } from './redact';

test.each([
  [
    'an account in a host',
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com',
    '[account].dkr.ecr.eu-west-1.amazonaws.com',
  ],
  ['an account in an ARN', 'arn:aws:iam::111122223333:role/x', 'arn:aws:iam::[account]:role/x'],
  ['an access key', 'key AKIAIOSFODNN7EXAMPLE used', 'key [access key] used'],
  ['a temporary access key', 'ASIAIOSFODNN7EXAMPLE', '[access key]'],
  ['a secret key', 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG', 'aws_secret_access_key = [redacted]'],
  ['a secret key in JSON', '"SecretAccessKey": "wJalrXUtnFEMI/K7MDENG"', '"SecretAccessKey": "[redacted]"'],
  ['a session token', 'AWS_SESSION_TOKEN=IQoJb3JpZ2luX2VjEA==', 'AWS_SESSION_TOKEN=[redacted]'],
  [
    'a presigned URL',
    'https://b.s3/x?X-Amz-Signature=abc123&X-Amz-Date=1',
    'https://b.s3/x?X-Amz-Signature=[redacted]&X-Amz-Date=1',
  ],
  [
    'the token of a presigned URL',
    'X-Amz-Security-Token=IQoJb3JpZ2lu%2F&x',
    'X-Amz-Security-Token=[redacted]&x',
  ],
  ['a bearer token', 'Authorization: Bearer abc.def', 'Authorization: Bearer [redacted]'],
  ['a JSON web token', 'login eyJhbGciOi.eyJzdWIi.SflKxw failed', 'login [token] failed'],
  ['a token of GitHub', `ghp_${'a'.repeat(36)}`, '[token]'],
  [
    'a docker login',
    'docker login -u AWS -p s3cret https://x',
    'docker login -u AWS -p [redacted] https://x',
  ],
  ['a password in a URL', 'http://user:pass@proxy:3128', 'http://[redacted]@proxy:3128'],
  ['an e-mail address', 'mail jane.doe@example.com now', 'mail [email] now'],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----MIIE', '[private key]'],
])('takes %s out', (_what, text, expected) => {
  expect(redact(text)).toBe(expected);
});

test.each([
  ['a digest', 'sha256:88e87b4d1cc2ffaf5cf4b6688cccc0d80f16e88e965468d68b917b27433cadb6'],
  ['an address', 'dial tcp 10.0.3.17:443: i/o timeout'],
  ['an id of a resource', 'vpc-02320065bbc98001a subnet-0a7bfb78cc4591ffa'],
  ['a number that is no account', '1663325349.8799698 1234567890123'],
])('leaves %s', (_what, text) => {
  expect(redact(text)).toBe(text);
});

test('redacting twice changes nothing more', () => {
  const piece = fc.constantFrom(
    '111122223333',
    'AKIAIOSFODNN7EXAMPLE',
    'password=',
    'a@b.c',
    'eyJabcdef',
    ' ',
    ':',
    '=x',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const once = redact(pieces.join(''));
      expect(redact(once)).toBe(once);
    }),
  );
});
