import { capacity, parseAddressPlan } from '.';
import { formatCidr } from '../net';

describe('capacity', () => {
  test.each([
    ['untouched', ['10.0.0.0/16'], [], 24, 256n, 65_536n, 0n, '10.0.0.0/16'],
    [
      'fragmented: half is free, no /24 is',
      ['10.0.0.0/23'],
      ['10.0.0.0/25', '10.0.1.128/25'],
      24,
      0n,
      512n,
      256n,
      '10.0.0.128/25',
    ],
    [
      'overlapping reservations count once',
      ['10.0.0.0/24'],
      ['10.0.0.0/25', '10.0.0.0/26'],
      26,
      2n,
      256n,
      128n,
      '10.0.0.128/25',
    ],
    ['a reservation that covers the pool', ['10.0.0.0/24'], ['10.0.0.0/8'], 26, 0n, 256n, 256n, undefined],
    ['a reservation outside', ['10.0.0.0/24'], ['10.0.1.0/24'], 25, 2n, 256n, 0n, '10.0.0.0/24'],
    [
      'nested pools count once',
      ['10.0.1.0/24', '10.0.0.0/16', '10.0.0.0/16'],
      [],
      24,
      256n,
      65_536n,
      0n,
      '10.0.0.0/16',
    ],
    ['neighbouring pools do not join', ['10.0.0.0/24', '10.0.1.0/24'], [], 23, 0n, 512n, 0n, '10.0.0.0/24'],
    ['IPv6', ['2001:db8::/56'], ['2001:db8::/64'], 64, 255n, 2n ** 72n, 2n ** 64n, '2001:db8:0:80::/57'],
  ] as const)(
    '%s',
    (_name, pools, reserved, prefixLength, freeBlocks, totalAddresses, usedAddresses, largest) => {
      const { largestFreeBlock, ...counts } = capacity(parseAddressPlan({ pools, reserved, prefixLength }));
      expect(counts).toEqual({
        freeBlocks,
        totalAddresses,
        usedAddresses,
        freeAddresses: totalAddresses - usedAddresses,
      });
      expect(largestFreeBlock && formatCidr(largestFreeBlock)).toBe(largest);
    },
  );
});
