import { z } from 'zod';
import { InvalidInputError } from '../errors';
import { formatPath, inputProblems, parseInput } from '.';

const schema = z.strictObject({
  region: z.enum(['eu-west-1', 'us-east-1']),
  share: z
    .union([z.string(), z.number()])
    .transform(value => Number(value))
    .refine(value => value <= 1)
    .describe('a share of at most 1')
    .optional(),
  hours: z.number().positive().describe('a number of hours above 0').optional(),
  teams: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('a name'),
        gb: z.strictObject({ s3: z.number().min(0).describe('GB, 0 or more') }),
      }),
    )
    .describe('a list of teams'),
  weights: z.record(z.string(), z.number().describe('a weight')).optional(),
  carrier: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), path: z.string().describe('a path') }),
      z.strictObject({ kind: z.literal('parameter'), name: z.string().describe('a parameter name') }),
    ])
    .optional(),
});
const valid = { region: 'eu-west-1', teams: [{ id: 'a', gb: { s3: 1 } }] };

test('a document in order is returned as read', () => {
  expect(parseInput(schema, valid, 'scenario')).toEqual(valid);
});

test.each([
  [
    'an unknown field',
    { ...valid, regoin: 1 },
    {
      path: 'regoin',
      found: 'an unknown field with the value 1',
      allowed: 'region, share, hours, teams, weights, carrier',
      fix: 'remove it, or name the field you mean (region?)',
    },
  ],
  [
    'an unknown field deep down',
    { ...valid, teams: [{ id: 'a', gb: { s3: 1, s4: 2 } }] },
    {
      path: 'teams[0].gb.s4',
      found: 'an unknown field with the value 2',
      allowed: 's3',
      fix: 'remove it, or name the field you mean (s3?)',
    },
  ],
  [
    'a missing field',
    { region: 'eu-west-1' },
    { path: 'teams', found: 'nothing', allowed: 'a list of teams', fix: 'add it' },
  ],
  [
    'a value out of range',
    { ...valid, teams: [{ id: 'a', gb: { s3: -5 } }] },
    { path: 'teams[0].gb.s3', found: '-5', allowed: 'GB, 0 or more', fix: 'correct the value' },
  ],
  [
    'a value of another type',
    { ...valid, hours: '730' },
    { path: 'hours', found: '"730"', allowed: 'a number of hours above 0', fix: 'correct the value' },
  ],
  [
    'a value that a check behind a transformation refuses',
    { ...valid, share: '2' },
    { path: 'share', found: '"2"', allowed: 'a share of at most 1', fix: 'correct the value' },
  ],
  [
    'a choice that is none',
    { ...valid, region: 'mars' },
    { path: 'region', found: '"mars"', allowed: '"eu-west-1", "us-east-1"', fix: 'correct the value' },
  ],
  [
    'a key that is no plain word',
    { ...valid, weights: { 'a b': 'x' } },
    { path: 'weights["a b"]', found: '"x"', allowed: 'a weight', fix: 'correct the value' },
  ],
  [
    'a field of the wrong branch',
    { ...valid, carrier: { kind: 'file', name: 'x', path: 'y' } },
    {
      path: 'carrier.name',
      found: 'an unknown field with the value "x"',
      allowed: 'kind, path',
      fix: 'remove it, or name the field you mean (path?)',
    },
  ],
])('%s is one problem with path, value, what is allowed and the fix', (_what, document, problem) => {
  expect(inputProblems(schema, document)).toEqual([problem]);
});

test('the error names the document and says everything on one line', () => {
  expect(() => parseInput(schema, { ...valid, region: 'mars' }, 'scenario')).toThrow(
    new InvalidInputError('scenario', [
      { path: 'region', found: '"mars"', allowed: '"eu-west-1", "us-east-1"', fix: 'correct the value' },
    ]),
  );
  expect(() => parseInput(schema, null, 'scenario')).toThrow(
    /^scenario: found null; allowed: .*; fix: correct the value\.$/,
  );
});

test('a rule across fields says what is allowed and the fix in its own words', () => {
  const spanning = schema.superRefine((document, context) => {
    if (document.hours === 1) {
      context.addIssue({ code: 'custom', path: ['hours'], params: { allowed: 'another hour', fix: 'wait' } });
    }
  });
  expect(inputProblems(spanning, { ...valid, hours: 1 })).toEqual([
    { path: 'hours', found: '1', allowed: 'another hour', fix: 'wait' },
  ]);
});

test('a long value is cut, so that a message stays a line', () => {
  const [problem] = inputProblems(schema, { ...valid, region: 'x'.repeat(5000) });
  expect(problem!.found).toMatch(/^"x{79}… \(5002 characters\)$/);
});

test.each([
  ['teams', { region: 'eu-west-1', teams: Array.from({ length: 50_000 }, () => 0) }, 'teams[99]'],
  [
    'fields',
    {
      region: 'eu-west-1',
      teams: [],
      ...Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1])),
    },
    'k99',
  ],
])('of very many wrong %s the first hundred are told, and that there are more', (_what, value, last) => {
  const problems = inputProblems(schema, value);
  expect(problems.slice(99).map(({ path, found }) => `${path}: ${found}`)).toEqual([
    expect.stringContaining(`${last}: `),
    ': more than 100 problems',
  ]);
});

test('a value or key that would turn or move a line is shown, not obeyed', () => {
  const [region] = inputProblems(schema, { ...valid, region: '\u202e\u001b[2J\u2028' });
  expect(region!.found).toBe('"\\u202e\\u001b[2J\\u2028"');
  const [weight] = inputProblems(schema, { ...valid, weights: { '\u202e': 'x' } });
  expect(weight!.path).toBe('weights["\\u202e"]');
});

test.each(['__proto__', 'constructor', 'toString'])('the key %s is a key like any other', key => {
  const document = JSON.parse(`{"region":"eu-west-1","teams":[],${JSON.stringify(key)}:1}`) as unknown;
  expect(() => parseInput(schema, document, 'scenario')).toThrow(InvalidInputError);
});

test.each([
  [['teams', 0, 'gb', 's3'], 'teams[0].gb.s3'],
  [['gb', 'ecr.api'], 'gb["ecr.api"]'],
  [[], ''],
])('the path %j is written %s', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
