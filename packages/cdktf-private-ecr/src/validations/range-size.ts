import { IPV4_SUBNET_LIMITS, safeParseCidr } from '@private-ecr/core';
import { isKnown, type Validation } from './support/validation';

/** Ranges of VPCs and subnets, by the property that each stands in. */
export type RangeSubject = Readonly<Record<string, string>>;

const { shortestPrefixLength, longestPrefixLength } = IPV4_SUBNET_LIMITS;

/** AWS makes no VPC and no subnet that is larger or smaller than it allows. */
export const rangeSize: Validation<RangeSubject> = {
  id: 'range-size',
  check: ranges =>
    Object.entries(ranges).flatMap(([path, text]) => {
      const result = isKnown(text) ? safeParseCidr(text) : undefined;
      if (result?.success !== true || result.cidr.family !== 'ipv4') return [];
      const { prefixLength } = result.cidr;
      if (prefixLength >= shortestPrefixLength && prefixLength <= longestPrefixLength) return [];
      return [
        {
          path,
          found: text,
          allowed: `a prefix length from ${shortestPrefixLength} to ${longestPrefixLength}`,
          fix: 'take a range of a size that AWS accepts for VPCs and subnets',
        },
      ];
    }),
};
