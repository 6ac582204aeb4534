import { addressIn, arnLike, type Comparison, equals, equalsIgnoringCase, like } from './comparisons';

/** A condition operator that compares a key's value, under AWS's name. */
export interface ConditionOperator {
  readonly name: string;
  readonly compare: Comparison;
  /** Whether it holds when the comparison does not; such an operator also holds for a key that is absent. */
  readonly negated: boolean;
}

/**
 * The operators that are modelled, without the prefixes `ForAllValues:` and `ForAnyValue:` and the suffix `IfExists`.
 * An operator that has no row makes a condition unknown.
 *
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators". ArnEquals and ArnLike behave alike.
 */
export const CONDITION_OPERATORS: readonly ConditionOperator[] = [
  { name: 'StringEquals', compare: equals, negated: false },
  { name: 'StringNotEquals', compare: equals, negated: true },
  { name: 'StringEqualsIgnoreCase', compare: equalsIgnoringCase, negated: false },
  { name: 'StringNotEqualsIgnoreCase', compare: equalsIgnoringCase, negated: true },
  { name: 'StringLike', compare: like, negated: false },
  { name: 'StringNotLike', compare: like, negated: true },
  { name: 'ArnEquals', compare: arnLike, negated: false },
  { name: 'ArnNotEquals', compare: arnLike, negated: true },
  { name: 'ArnLike', compare: arnLike, negated: false },
  { name: 'ArnNotLike', compare: arnLike, negated: true },
  { name: 'Bool', compare: equalsIgnoringCase, negated: false },
  { name: 'IpAddress', compare: addressIn, negated: false },
  { name: 'NotIpAddress', compare: addressIn, negated: true },
];

/** Asks whether a key is absent (`true`) or present (`false`); it takes neither prefix nor suffix. */
export const NULL_OPERATOR = 'Null';
