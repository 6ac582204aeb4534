import {
  allocationBodySchema,
  driftReportSchema,
  requestIdSchema,
  requestPreviewBodySchema,
  requestPreviewSchema,
} from '.';
import { inputProblems } from '../validation';

const wrong = (schema: Parameters<typeof inputProblems>[0], value: unknown) =>
  inputProblems(schema, value).map(({ path }) => path);

test.each<[string, string, boolean]>([
  ['the id of a task', '0b8f6f9e-3c1c-4a31-9f3e-8f5a2f4d8c11', true],
  ['a path', '../../etc/passwd', false],
  ['a line', 'a\nb', false],
  ['an expression', '${x}', false],
  ['a book', 'x'.repeat(129), false],
  ['nothing', '', false],
])('an id of a request: %s', (_what, id, isTaken) => {
  expect(requestIdSchema.safeParse(id).success).toBe(isTaken);
});

describe('what is sent', () => {
  const report = (stack: object = {}, changes: object = {}) => ({
    schemaVersion: 1,
    repository: 'https://git.example.org/network/private-ecr',
    commit: '0123456789abcdef0123456789abcdef01234567',
    reportedAt: '2026-11-01T02:00:00Z',
    stacks: [{ stack: 'share-checkout', hub: 'network', team: 'checkout', status: 'drifted', ...stack }],
    ...changes,
  });

  test.each<[string, object, string[]]>([
    ['a report', report(), []],
    ['a repository with markup', report({}, { repository: '<b>' }), ['repository']],
    ['a moment without its offset', report({}, { reportedAt: '2026-11-01 02:00' }), ['reportedAt']],
    ['a status of its own', report({ status: 'fine' }), ['stacks[0].status']],
    ['the path of a stack', report({ stack: '../hub' }), ['stacks[0].stack']],
    ['a summary of a book', report({ summary: 'x'.repeat(2_001) }), ['stacks[0].summary']],
    ['no stack', report({}, { stacks: [] }), ['stacks']],
    ['a field of its own', report({ owner: 'x' }), ['stacks[0].owner']],
  ])('a drift report: %s', (_what, value, paths) => {
    expect(wrong(driftReportSchema, value)).toEqual(paths);
  });

  test.each<[string, unknown, string[]]>([
    ['a request of any shape', { request: 5 }, []],
    ['what somebody expects to pull', { request: {}, usage: { layerGb: '12.5' } }, []],
    ['an amount in words', { request: {}, usage: { layerGb: '1e9' } }, ['usage.layerGb']],
    ['no object', 'x', ['']],
  ])('a preview: %s', (_what, value, paths) => {
    expect(wrong(requestPreviewBodySchema, value)).toEqual(paths);
  });

  test('an allocation is added to what there is, unless it says otherwise', () => {
    expect(allocationBodySchema.parse({ requestId: 'task-1', request: {} })).toEqual({
      requestId: 'task-1',
      mode: 'add',
      request: {},
    });
  });
});

test('a preview whose range is not known has none, and no number in its place', () => {
  const preview = { schemaVersion: 1, problems: [], endpoints: [] };
  expect(requestPreviewSchema.parse(preview)).toEqual(preview);
  expect(requestPreviewSchema.safeParse({ ...preview, remaining: -1 }).success).toBe(false);
});
