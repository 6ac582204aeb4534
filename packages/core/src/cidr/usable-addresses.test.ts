import { isSubnetPrefixLength, usableAddresses } from '.';

describe('what AWS makes of a subnet size', () => {
  test.each([
    [15, 131_067, false],
    [16, 65_531, true],
    [24, 251, true],
    [28, 11, true],
    [29, 3, false],
    [30, 0, false],
    [32, 0, false],
  ])('/%d: %d addresses, allowed: %s', (prefixLength, addresses, isAllowed) => {
    expect(usableAddresses(prefixLength)).toBe(addresses);
    expect(isSubnetPrefixLength(prefixLength)).toBe(isAllowed);
  });
});
