import { subnetLayout } from '.';

describe('a range cut into one subnet for each zone', () => {
  test.each([
    [26, 1, { subnetPrefixLength: 26, usableAddressesPerSubnet: 59, usableAddresses: 59 }],
    [26, 2, { subnetPrefixLength: 27, usableAddressesPerSubnet: 27, usableAddresses: 54 }],
    [26, 3, { subnetPrefixLength: 28, usableAddressesPerSubnet: 11, usableAddresses: 33 }],
    [26, 5, undefined],
    [22, 3, { subnetPrefixLength: 24, usableAddressesPerSubnet: 251, usableAddresses: 753 }],
    [15, 1, undefined],
    [28, 2, undefined],
  ])('/%d for %d zones', (prefixLength, azCount, layout) => {
    expect(subnetLayout(prefixLength, azCount)).toEqual(layout);
  });
});
