export { allocate, evenWeights } from './allocate';
export { count, decimal, type Decimal, decimalSchema, ONE, sum, ZERO } from './decimal';
export { formatCents, formatUnrounded, roundHalfUp } from './round';
