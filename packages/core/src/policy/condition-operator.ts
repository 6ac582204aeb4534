import { CONDITION_OPERATORS, type ConditionOperator, NULL_OPERATOR } from './operators.data';

/** How the values of a multivalued key are taken together. */
export type SetQualifier = 'ForAllValues' | 'ForAnyValue';

/** An operator as a policy writes it. */
export type ReadOperator =
  | { readonly tests: 'absence' }
  | {
      readonly tests: 'value';
      readonly operator: ConditionOperator;
      readonly qualifier?: SetQualifier;
      /** Whether an absent key satisfies it. */
      readonly ifExists: boolean;
    };

const PREFIX: Readonly<Record<string, SetQualifier>> = {
  forallvalues: 'ForAllValues',
  foranyvalue: 'ForAnyValue',
};

const OPERATORS = new Map(CONDITION_OPERATORS.map(operator => [operator.name.toLowerCase(), operator]));

const SHAPE = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;

/** Takes an operator's name apart, in any case; undefined where it is not modelled. */
export function readOperator(written: string): ReadOperator | undefined {
  const name = written.toLowerCase();
  if (name === NULL_OPERATOR.toLowerCase()) return { tests: 'absence' };
  const [, prefix, base, suffix] = SHAPE.exec(name) ?? [];
  const operator = OPERATORS.get(base ?? '');
  if (operator === undefined) return undefined;
  const qualifier = prefix === undefined ? undefined : PREFIX[prefix];
  return {
    tests: 'value',
    operator,
    ...(qualifier !== undefined && { qualifier }),
    ifExists: suffix !== undefined,
  };
}
