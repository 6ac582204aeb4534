import { z } from 'zod';
import { ADDRESS_BITS, cidrSchema, type Cidr } from '../net';
import { parseInput } from '../validation';

/** Where ranges are taken from, what is no longer free, and how large the range that somebody asks for is. */
export interface AddressPlan {
  /** In order of preference, all of one family. They may nest; what two of them hold counts once. */
  readonly pools: readonly Cidr[];
  /** What must not be handed out. They may overlap, lie partly or wholly outside the pools, or cover them. */
  readonly reserved: readonly Cidr[];
  /** The prefix length of the ranges to hand out: 24 for 256 addresses. */
  readonly prefixLength: number;
}

/** What a document holds for an {@link AddressPlan}: ranges as text. */
export const addressPlanSchema = z
  .strictObject({
    pools: z.array(cidrSchema).min(1).describe('one or more ranges, such as ["10.0.0.0/16"]'),
    reserved: z.array(cidrSchema).default([]).describe('ranges that are in use, such as ["10.0.1.0/24"]'),
    prefixLength: z
      .int()
      .min(0)
      .max(ADDRESS_BITS.ipv6)
      .describe('a prefix length from 0 to 32 (to 128 for IPv6), such as 24'),
  })
  .superRefine(({ pools, prefixLength }, context) => {
    const family = pools[0]?.family;
    if (family === undefined) return;
    const other = pools.findIndex(pool => pool.family !== family);
    if (other !== -1) {
      context.addIssue({
        code: 'custom',
        path: ['pools', other],
        message: 'mixed families',
        params: { allowed: `pools of one family (${family})`, fix: 'plan IPv4 and IPv6 apart' },
      });
    }
    if (prefixLength > ADDRESS_BITS[family]) {
      context.addIssue({
        code: 'custom',
        path: ['prefixLength'],
        message: 'longer than an address',
        params: {
          allowed: `a prefix length from 0 to ${ADDRESS_BITS[family]}`,
          fix: 'write a shorter prefix length',
        },
      });
    }
  });

/**
 * Reads a plan from a document.
 *
 * @throws {@link InvalidInputError} with the path of each range that is not canonical, and its canonical form
 */
export function parseAddressPlan(value: unknown): AddressPlan {
  return parseInput(addressPlanSchema, value, 'address plan');
}
