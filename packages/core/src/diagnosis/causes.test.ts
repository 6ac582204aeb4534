import {
  CAUSE_FAMILIES,
  type Cause,
  causeFamily,
  causeService,
  endpointMissing,
  endpointPolicy,
  isCause,
} from '.';
import { REMEDIES } from './remedies.data';

test.each<[Cause, string, string | undefined]>([
  ['endpoint-missing:ecr.api', 'endpoint-missing', 'ecr.api'],
  ['endpoint-policy:logs', 'endpoint-policy', 'logs'],
  ['route-missing:other', 'route-missing:other', undefined],
  ['nacl', 'nacl', undefined],
])('%s belongs to %s', (cause, family, service) => {
  expect(causeFamily(cause)).toBe(family);
  expect(causeService(cause)).toBe(service);
});

test('S3 has causes of its own in place of a missing endpoint and its policy', () => {
  expect(endpointMissing('s3')).toBe('route-missing:s3-gateway');
  expect(endpointPolicy('s3')).toBe('s3-endpoint-policy');
  expect(endpointMissing('logs')).toBe('endpoint-missing:logs');
  expect(endpointPolicy('logs')).toBe('endpoint-policy:logs');
});

test.each([
  'none',
  'endpoint-missing',
  'endpoint-missing:',
  'endpoint-missing:s3',
  'endpoint-policy:s3',
  'Nacl',
  '',
])('%p is no cause', text => {
  expect(isCause(text)).toBe(false);
});

test.each(CAUSE_FAMILIES)('%s has a check with a place to look, a fix and a text of AWS', family => {
  const { title, check, fix, link } = REMEDIES[family];
  expect(title).not.toBe('');
  expect(check).toMatch(/aws |docker |dig |curl |openssl |df |Compare/);
  expect(fix).toMatch(/^[A-Z].*\.$/);
  expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+\.html$/);
});
