import { fill } from './fill';

test.each([
  ['a value', 'eu-west-1', '--region eu-west-1'],
  ['no value', undefined, '--region REGION'],
  ['what a shell would run', 'x;reboot', '--region REGION'],
  ['a substitution', '$(reboot)', '--region REGION'],
  ['nothing', '', '--region REGION'],
])('%s', (_what, region, expected) => {
  expect(fill('--region {region}', { region })).toBe(expected);
});

test('names of prototypes are no values', () => {
  expect(fill('{constructor}', {})).toBe('CONSTRUCTOR');
});
