/**
 * How large a range a request gets when it names a size. Two zones halve it, three or four quarter it, and AWS keeps
 * five addresses of each subnet: in two zones, small leaves 54 addresses for tasks, medium 246, large 1,014.
 */
export const REQUEST_SIZES = {
  small: { prefixLength: 26 },
  medium: { prefixLength: 24 },
  large: { prefixLength: 22 },
} as const;

/** The size of a request that names neither a size nor a range. */
export const DEFAULT_SIZE: keyof typeof REQUEST_SIZES = 'small';

export const SIZE_NAMES = ['small', 'medium', 'large'] as const satisfies (keyof typeof REQUEST_SIZES)[];
