import type { ValueMatcher } from './comparisons';
import { type ReadOperator, readOperator } from './condition-operator';
import type { ContextFact } from './context';
import { every, type Match, no, not, some, unknown, YES, yesIf } from './match';
import type { PreparedRequest } from './policy-request';

/** Whether a condition holds for a request. */
export type ConditionMatcher = (request: PreparedRequest) => Match;

type ValueTest = Extract<ReadOperator, { tests: 'value' }> & {
  readonly policyValues: readonly ValueMatcher[];
};

/**
 * Makes a matcher of one operator and key of a `Condition`.
 *
 * @param variables - whether `${…}` in a value is a policy variable
 */
export function compileCondition(
  operatorName: string,
  key: string,
  values: readonly string[],
  variables: boolean,
): ConditionMatcher {
  const read = readOperator(operatorName);
  if (read === undefined) return () => unknown(`the condition operator ${operatorName} is not modelled`);
  const holds = factMatcher(read, values, variables);
  const written = `the condition ${operatorName} ${key}`;
  return ({ factFor }) => explain(written, forFact(factFor(key), holds));
}

/** A fact that is settled: the values of a key, none where it is absent. */
type SettledMatcher = (values: readonly string[]) => Match;

function factMatcher(read: ReadOperator, values: readonly string[], variables: boolean): SettledMatcher {
  if (read.tests === 'absence') return found => absenceMatches(values, found);
  const test = { ...read, policyValues: values.map(value => read.operator.compare(value, variables)) };
  return found => (found.length === 0 ? absentKeyMatches(read) : valuesMatch(test, found));
}

function forFact(fact: ContextFact, holds: SettledMatcher): Match {
  switch (fact.is) {
    case 'present':
      return holds(fact.values);
    case 'absent':
      return holds([]);
    case 'unknown':
      return unknown(fact.reason);
    case 'one-of': {
      const answers = fact.facts.map(each => forFact(each, holds));
      const agreed = answers.every(({ matches }) => matches === answers[0]?.matches) ? answers[0] : undefined;
      return agreed ?? unknown(fact.reason);
    }
  }
}

function absenceMatches(policyValues: readonly string[], found: readonly string[]): Match {
  const isAbsent = String(found.length === 0);
  const wanted = policyValues.map(value => value.toLowerCase());
  const odd = policyValues.find((_, index) => !['true', 'false'].includes(wanted[index] ?? ''));
  if (odd !== undefined) return unknown(`its value ${odd} is neither true nor false`);
  return yesIf(
    wanted.includes(isAbsent),
    `the request ${found.length === 0 ? 'does not carry' : 'carries'} it`,
  );
}

/** What an operator makes of a key that the request does not carry. */
function absentKeyMatches({ operator, qualifier, ifExists }: Omit<ValueTest, 'policyValues'>): Match {
  const absent = 'the request does not carry the key';
  if (ifExists && qualifier === 'ForAnyValue') {
    return unknown(`${absent}, for which AWS documents no answer of ForAnyValue with IfExists`);
  }
  if (ifExists || qualifier === 'ForAllValues') return YES;
  return yesIf(operator.negated && qualifier === undefined, absent);
}

function valuesMatch({ operator, qualifier, policyValues }: ValueTest, found: readonly string[]): Match {
  const answers = found.map(value => {
    const answer = some(
      policyValues.map(matches => matches(value)),
      `the request has ${value}`,
    );
    return operator.negated ? not(answer, `the request has ${value}`) : answer;
  });
  if (qualifier === 'ForAllValues') return every(answers);
  if (qualifier === 'ForAnyValue') return some(answers, `the request has ${found.join(', ')}`);
  if (answers.length > 1)
    return unknown('the request has several values, and the operator says not how to take them');
  return answers[0] ?? no('the request has no value');
}

function explain(written: string, match: Match): Match {
  if (match.matches === 'yes') return match;
  if (match.matches === 'no') return no(`${written} does not hold: ${match.reason}`);
  return unknown(`${written} cannot be judged: ${match.reason}`);
}
