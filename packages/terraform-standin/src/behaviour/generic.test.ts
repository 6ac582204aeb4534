import { aWorld } from '../__fixtures__/a-world';
import { resourceBehaviours } from '../resources';
import { blockOfType } from '../provider/served-types';
import { isUnknown, isWhollyKnown, type Value } from '../values/value';

/** Types of which nothing is said but what their schemas say. */
const UNSAID = ['aws_sqs_queue', 'aws_lambda_function', 'aws_lb', 'aws_dynamodb_table'] as const;

const jsonType = (value: Value | undefined) => (Array.isArray(value) ? 'array' : typeof value);
const EXPECTED = { string: 'string', number: 'number', bool: 'boolean' } as const;

describe.each(UNSAID)('%s, of which no row is', type => {
  const made = aWorld().make(type, {});
  const computed = Object.entries(blockOfType('resource', type).attributes).filter(
    ([, attribute]) => attribute.computed,
  );

  it('has no row', () => {
    expect(resourceBehaviours).not.toHaveProperty([type]);
  });

  it('has a known value of the right type for every computed attribute', () => {
    expect(isWhollyKnown(made)).toBe(true);
    const wrong = computed.filter(([name, attribute]) => {
      const expected = typeof attribute.type === 'string' ? EXPECTED[attribute.type] : undefined;
      return isUnknown(made[name]) || (expected !== undefined && jsonType(made[name]) !== expected);
    });
    expect(wrong).toEqual([]);
  });

  it('has an id and an ARN of its account', () => {
    expect(made.id).toMatch(/^[a-z_]+-[0-9a-f]{17}$/);
    expect(made.arn).toMatch(/^arn:aws:[a-z]+:eu-central-1:111111111111:/);
  });

  it('is the same each time it is made from nothing', () => {
    expect(aWorld().make(type, {})).toEqual(made);
  });
});
