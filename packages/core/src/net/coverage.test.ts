import { coverage, parseCidr } from '.';

describe('coverage of 10.0.0.0/24', () => {
  test.each([
    ['full', ['10.0.0.0/16']],
    ['full', ['10.0.0.0/24']],
    ['full', ['10.0.0.0/25', '10.0.0.128/25']],
    ['full', ['10.0.0.0/25', '10.0.0.0/26', '10.0.0.128/26', '10.0.0.192/26']],
    ['partial', ['10.0.0.0/25']],
    ['partial', ['10.0.0.0/25', '10.0.0.0/25']],
    ['partial', ['10.0.0.7/32', '10.1.0.0/16']],
    ['none', []],
    ['none', ['10.0.1.0/24', '::/0']],
  ])('%s by %j', (expected, by) => {
    expect(coverage(by.map(parseCidr), parseCidr('10.0.0.0/24'))).toBe(expected);
  });
});
