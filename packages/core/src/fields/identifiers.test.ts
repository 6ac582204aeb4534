import * as identifiers from './identifiers';

const { SLUG_MAX_LENGTH, ...schemas } = identifiers;

describe.each(Object.entries(schemas))('%s', (_name, schema) => {
  test('accepts the example that its description gives', () => {
    const example = /such as (\S+)$/.exec(schema.description ?? '')?.[1];
    expect(schema.safeParse(example).success).toBe(true);
  });

  test.each(['', ' ', '${var.x}', '../x', 'a b', 'a\n', '"', 'a'.repeat(10_240), 7, null])(
    'refuses %j',
    value => {
      expect(schema.safeParse(value).success).toBe(false);
    },
  );
});

describe('an EC2 id', () => {
  test.each([
    ['vpc-0123abcd', true],
    ['vpc-0123456789abcdef0', true],
    ['vpc-0123456789', false],
    ['VPC-0123abcd', false],
    ['subnet-0123abcd', false],
    ['xvpc-0123abcd', false],
  ])('%s: %s', (id, isAccepted) => {
    expect(schemas.vpcIdSchema.safeParse(id).success).toBe(isAccepted);
  });
});

describe('a Region', () => {
  test.each([
    ['eu-west-1', true],
    ['us-gov-east-1', true],
    ['eusc-de-east-1', true],
    ['xx-somewhere-12', true],
    ['eu-west-1a', false],
    ['EU-WEST-1', false],
    ['eu-west', false],
  ])('%s: %s', (name, isAccepted) => {
    expect(schemas.regionSchema.safeParse(name).success).toBe(isAccepted);
  });
});

describe('a slug', () => {
  test('leaves room for the words that IAM role names add to it', () => {
    const longest = 'a'.repeat(SLUG_MAX_LENGTH);
    expect(schemas.slugSchema.safeParse(longest).success).toBe(true);
    expect(`private-ecr-${longest}-task-execution`.length).toBeLessThanOrEqual(64);
  });
});
