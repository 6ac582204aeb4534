import { type Cidr, formatCidr } from '../../net';
import { memoized } from '../memoized';

/** A range as sentences name it; most are named many times. */
export const rangeText: (cidr: Cidr) => string = memoized(formatCidr);
