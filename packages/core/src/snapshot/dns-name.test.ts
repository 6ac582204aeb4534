import { normalizeDnsName } from '.';

test.each([
  ['API.ecr.eu-west-1.amazonaws.com.', 'api.ecr.eu-west-1.amazonaws.com'],
  ['\\052.dkr.ecr.eu-west-1.amazonaws.com.', '*.dkr.ecr.eu-west-1.amazonaws.com'],
  ['.', ''],
])('%s is compared as %j', (name, normalized) => {
  expect(normalizeDnsName(name)).toBe(normalized);
});
