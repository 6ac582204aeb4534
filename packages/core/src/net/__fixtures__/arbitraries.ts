import fc from 'fast-check';
import { ADDRESS_BITS, type Cidr, cidrAround, type IpFamily } from '..';

/** `::ffff:0:0/96` holds IPv4 addresses in an IPv6 spelling, which are refused as text. */
function isIpv4Mapped(address: bigint): boolean {
  return address >> 32n === 0xffffn;
}

/** Any range of either family whose ends can be written. */
export const anyCidr: fc.Arbitrary<Cidr> = fc
  .constantFrom<IpFamily>('ipv4', 'ipv6')
  .chain(family =>
    fc
      .tuple(
        fc.bigInt({ min: 0n, max: 2n ** BigInt(ADDRESS_BITS[family]) - 1n }),
        fc.nat({ max: ADDRESS_BITS[family] }),
      )
      .map(([address, prefixLength]) => cidrAround(family, address, prefixLength)),
  )
  .filter(({ family, first, last }) => family === 'ipv4' || ![first, last].some(isIpv4Mapped));

/** A range within 10.0.0.0/24, so small that all its addresses can be counted and that two of them often meet. */
export const smallCidr: fc.Arbitrary<Cidr> = fc
  .tuple(fc.nat({ max: 255 }), fc.integer({ min: 24, max: 32 }))
  .map(([offset, prefixLength]) => cidrAround('ipv4', (10n << 24n) + BigInt(offset), prefixLength));
