import { type Cidr, cidrTextSchema, overlaps, safeParseCidr } from '@private-ecr/core';
import { z } from 'zod';

const poolSchema = cidrTextSchema
  .refine(text => parsed(text)?.family !== 'ipv6', {
    params: { allowed: 'an IPv4 range', fix: 'name an IPv4 range; AWS gives out IPv6 ranges itself' },
  })
  .describe('an IPv4 range in canonical CIDR form, such as 10.64.0.0/12');

/** Ranges in order of preference, none of which overlaps another. */
export const poolListSchema = z
  .array(poolSchema)
  .describe("a list of ranges, such as ['10.64.0.0/12']")
  .superRefine((pools, context) => {
    for (const { index, other } of overlapsIn(pools)) {
      context.addIssue({ code: 'custom', path: [index], params: noOverlap(other) });
    }
  })
  .default([]);

/** The ranges that a hub gives networks, by how they are connected. */
export const hubPoolsSchema = z
  .strictObject({ sharedSubnets: poolListSchema, spokeVpcs: poolListSchema })
  .superRefine(({ sharedSubnets, spokeVpcs }, context) => {
    spokeVpcs.forEach((pool, index) => {
      const other = sharedSubnets.find(shared => clash(parsed(shared), parsed(pool)));
      if (other === undefined) return;
      context.addIssue({ code: 'custom', path: ['spokeVpcs', index], params: noOverlap(other) });
    });
  });

function noOverlap(other: string) {
  return {
    allowed: `a range that overlaps no other pool of the hub; ${other} is one`,
    fix: 'make one of the two smaller, or remove it',
  };
}

function overlapsIn(pools: readonly string[]): readonly { index: number; other: string }[] {
  return pools.flatMap((pool, index) => {
    const other = pools.slice(0, index).find(before => clash(parsed(before), parsed(pool)));
    return other === undefined ? [] : [{ index, other }];
  });
}

function clash(a: Cidr | undefined, b: Cidr | undefined): boolean {
  return a !== undefined && b !== undefined && overlaps(a, b);
}

/** Undefined for what is no range, which is reported where it stands. */
function parsed(text: string): Cidr | undefined {
  const result = safeParseCidr(text);
  return result.success ? result.cidr : undefined;
}
