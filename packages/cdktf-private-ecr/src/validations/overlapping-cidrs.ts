import { CIDR_ALLOWED, type Cidr, contains, formatCidr, overlaps, safeParseCidr } from '@private-ecr/core';
import { isKnown, type Validation, type Violation } from './support/validation';

/** Ranges, by the property that each stands in. */
export interface CidrSubject {
  /** Ranges that may not have an address in common. */
  readonly apart: Readonly<Record<string, string>>;
  /** Ranges one of which must hold each of `apart`. @defaultValue anything may hold them */
  readonly within?: readonly string[];
}

/** Ranges are canonical, lie in their VPC, and have no address in common: AWS refuses them, or routes them wrongly. */
export const overlappingCidrs: Validation<CidrSubject> = {
  id: 'overlapping-cidrs',
  check: ({ apart, within }) => {
    const known = Object.entries(apart).filter(([, text]) => isKnown(text));
    const parsed = known.map(([path, text]) => ({ path, text, result: safeParseCidr(text) }));
    const malformed = parsed.flatMap(({ path, text, result }): Violation[] =>
      result.success && result.cidr.family === 'ipv4'
        ? []
        : [
            {
              path,
              found: text,
              allowed: CIDR_ALLOWED,
              fix: result.success ? 'write an IPv4 range' : result.problem.fix,
            },
          ],
    );
    const ranges = parsed.flatMap(({ path, result }) =>
      result.success && result.cidr.family === 'ipv4' ? [{ path, cidr: result.cidr }] : [],
    );
    return [...malformed, ...overlapping(ranges), ...outside(ranges, within)];
  },
};

interface Range {
  readonly path: string;
  readonly cidr: Cidr;
}

function overlapping(ranges: readonly Range[]): Violation[] {
  return ranges.flatMap((range, place) => {
    const other = ranges.slice(0, place).find(({ cidr }) => overlaps(cidr, range.cidr));
    if (other === undefined) return [];
    const found = formatCidr(range.cidr);
    return [
      {
        path: range.path,
        found,
        allowed: `a range apart from ${formatCidr(other.cidr)} (${other.path})`,
        fix: 'take another range: private-ecr cidr next names one',
      },
    ];
  });
}

function outside(ranges: readonly Range[], within: readonly string[] | undefined): Violation[] {
  const holders = (within ?? []).filter(isKnown).map(safeParseCidr);
  const known = holders.flatMap(result => (result.success ? [result.cidr] : []));
  if (known.length === 0 || known.length < (within ?? []).length) return [];
  return ranges
    .filter(({ cidr }) => !known.some(holder => contains(holder, cidr)))
    .map(({ path, cidr }) => ({
      path,
      found: formatCidr(cidr),
      allowed: `a range within ${known.map(formatCidr).join(' or ')}`,
      fix: 'take a range of the VPC, or add a range to the VPC',
    }));
}
