import fc from 'fast-check';
import { type AddressPlan, capacity, nextFree, split, subtract } from '.';
import { type Cidr, cidrAround, contains, overlaps, parseCidr } from '../net';
import { anyCidr, smallCidr } from '../net/__fixtures__/arbitraries';

/** Pools within one /24 and reservations in and around them, so that everything can be counted address by address. */
const smallPlan: fc.Arbitrary<AddressPlan> = fc.record({
  pools: fc.array(smallCidr, { minLength: 1, maxLength: 4 }),
  reserved: fc.array(fc.oneof({ weight: 9, arbitrary: smallCidr }, { weight: 1, arbitrary: anyCidr }), {
    maxLength: 12,
  }),
  prefixLength: fc.integer({ min: 24, max: 32 }),
});

/** The reference: every aligned block of the size in a pool, tried one by one. */
function freeBlocksByTrial({ reserved, prefixLength }: AddressPlan, pool: Cidr): Cidr[] {
  const blocks: Cidr[] = [];
  for (let first = pool.first; first <= pool.last; first += 2n ** BigInt(32 - prefixLength)) {
    const block = cidrAround('ipv4', first, prefixLength);
    if (contains(pool, block) && !reserved.some(taken => overlaps(taken, block))) blocks.push(block);
  }
  return blocks;
}

function addressesOf(cidrs: readonly Cidr[]): Set<bigint> {
  const addresses = new Set<bigint>();
  for (const { first, last } of cidrs) for (let ip = first; ip <= last; ip += 1n) addresses.add(ip);
  return addresses;
}

describe('laws of handing out', () => {
  test('what is handed out lies in its pool, overlaps no reservation, and is the first that trial finds', () => {
    fc.assert(
      fc.property(smallPlan, plan => {
        const result = nextFree(plan);
        const expected = plan.pools.flatMap(pool => freeBlocksByTrial(plan, pool))[0];
        expect(result.found ? result.cidr : undefined).toEqual(expected);
        if (!result.found) return;
        expect(contains(result.pool, result.cidr)).toBe(true);
        expect(plan.reserved.some(taken => overlaps(taken, result.cidr))).toBe(false);
      }),
    );
  });

  test('the free blocks that capacity counts are those that trial finds', () => {
    fc.assert(
      fc.property(smallPlan, plan => {
        const firsts = plan.pools.flatMap(pool => freeBlocksByTrial(plan, pool)).map(({ first }) => first);
        expect(capacity(plan).freeBlocks).toBe(BigInt(new Set(firsts).size));
      }),
    );
  });

  test('handing out until nothing is left takes exactly capacity times', () => {
    fc.assert(
      fc.property(smallPlan, plan => {
        let reserved = plan.reserved;
        let handedOut = 0n;
        for (let next = nextFree(plan); next.found; next = nextFree({ ...plan, reserved })) {
          reserved = [...reserved, next.cidr];
          handedOut += 1n;
        }
        expect(handedOut).toBe(capacity(plan).freeBlocks);
      }),
    );
  });

  test('addresses are counted once each, and the largest free range is free and none is larger', () => {
    fc.assert(
      fc.property(smallPlan, plan => {
        const pooled = addressesOf(plan.pools);
        const free = [...pooled].filter(
          ip =>
            !plan.reserved.some(({ family, first, last }) => family === 'ipv4' && first <= ip && ip <= last),
        );
        const { totalAddresses, usedAddresses, freeAddresses, largestFreeBlock } = capacity(plan);
        expect(totalAddresses).toBe(BigInt(pooled.size));
        expect(freeAddresses).toBe(BigInt(free.length));
        expect(usedAddresses + freeAddresses).toBe(totalAddresses);
        const sizes = [24, 25, 26, 27, 28, 29, 30, 31, 32];
        const largest = sizes.find(prefixLength => nextFree({ ...plan, prefixLength }).found);
        expect(largestFreeBlock?.prefixLength).toBe(largest);
      }),
    );
  });

  test('the order of reservations does not matter', () => {
    fc.assert(
      fc.property(smallPlan, plan => {
        const reversed = { ...plan, reserved: [...plan.reserved].reverse() };
        expect(nextFree(reversed)).toEqual(nextFree(plan));
        expect(capacity(reversed)).toEqual(capacity(plan));
      }),
    );
  });
});

describe('laws of cutting', () => {
  test('split makes equal parts that follow each other from first to last', () => {
    fc.assert(
      fc.property(anyCidr, fc.nat({ max: 8 }), (cidr, extraBits) => {
        const bits = cidr.family === 'ipv4' ? 32 : 128;
        const parts = split(cidr, Math.min(bits, cidr.prefixLength + extraBits));
        expect(parts[0]!.first).toBe(cidr.first);
        expect(parts.at(-1)!.last).toBe(cidr.last);
        expect(parts.slice(1).every((part, index) => part.first === parts[index]!.last + 1n)).toBe(true);
      }),
    );
  });

  test('subtract leaves exactly the other addresses, in the fewest ranges', () => {
    fc.assert(
      fc.property(smallCidr, fc.array(smallCidr, { maxLength: 8 }), (cidr, others) => {
        const left = subtract(cidr, others);
        const removed = addressesOf(others);
        const expected = [...addressesOf([cidr])].filter(ip => !removed.has(ip));
        expect([...addressesOf(left)]).toEqual(expected);
        const canMerge = left.some((part, index) => {
          const twin = left[index + 1];
          return twin !== undefined && isPair(part, twin);
        });
        expect(canMerge).toBe(false);
      }),
    );
  });

  /** Whether two ranges are the halves of one. */
  function isPair(a: Cidr, b: Cidr): boolean {
    if (a.prefixLength !== b.prefixLength || a.prefixLength === 0) return false;
    const whole = cidrAround(a.family, a.first, a.prefixLength - 1);
    return whole.first === a.first && whole.last === b.last;
  }

  test('a range without its own parts is empty', () => {
    expect(subtract(parseCidr('10.0.0.0/8'), split(parseCidr('10.0.0.0/8'), 16))).toEqual([]);
  });
});
