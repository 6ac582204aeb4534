import fc from 'fast-check';
import {
  parseRequest,
  type PrivateEcrRequestInput,
  REQUEST_NEED_IDS,
  requestedSubnets,
  requestProblems,
} from '.';
import { CHECKOUT } from './__fixtures__/requests';

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,2}$/);
const component = fc.stringMatching(/^component:[a-z]{1,9}\/[a-z0-9]{1,9}(\.[a-z0-9]{1,9})?$/);
const repository = fc.stringMatching(/^[a-z0-9]{2,9}(\/[a-z0-9]{1,9}){0,2}(\/\*)?$/);
const tagText = fc.stringMatching(/^[a-zA-Z0-9_.:/=+@-]{1,40}$/).filter(text => !/^aws:/i.test(text));

const topology = fc.oneof(
  fc.record({
    topology: fc.constant('shared-subnets' as const),
    hub: slug,
    connectivity: fc.constantFrom(
      'cidr' as const,
      'security-group-reference' as const,
      'prefix-list' as const,
    ),
  }),
  fc.record({
    topology: fc.constant('spoke-vpc' as const),
    hub: slug,
    connectivity: fc.constantFrom('cidr' as const, 'prefix-list' as const),
  }),
  fc.record({ topology: fc.constant('standalone' as const) }),
);

/** Requests that are right, of every shape. */
const request: fc.Arbitrary<PrivateEcrRequestInput> = fc
  .tuple(
    topology,
    fc.record(
      {
        size: fc.oneof(
          fc.constantFrom('medium' as const, 'large' as const),
          fc.integer({ min: 16, max: 25 }),
        ),
        azCount: fc.integer({ min: 1, max: 6 }),
        services: fc.uniqueArray(component, { maxLength: 5 }),
        needs: fc.subarray([...REQUEST_NEED_IDS]),
        internetEgress: fc.boolean(),
        repositories: fc.uniqueArray(repository, { maxLength: 5 }),
        tags: fc.dictionary(tagText, tagText, { maxKeys: 5, noNullPrototype: true }),
      },
      { requiredKeys: ['size'] },
    ),
    slug,
  )
  .map(([shape, wishes, name]) => {
    const { hub: _hub, ...common } = CHECKOUT;
    return { ...common, name, ...wishes, ...shape };
  })
  .filter(({ size, azCount = 1, topology, internetEgress }) => {
    // A /25 is eight ranges of a /28: zones with a private and a public subnet each do not all fit.
    const rows = topology === 'standalone' && internetEgress ? 2 : 1;
    return size !== 25 || azCount * rows <= 8;
  });

/** Text that goes for the edges: what expressions, markup, paths and commands are made of. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '${',
        '%{',
        '}',
        '"',
        "'",
        '`',
        '\\',
        '\n',
        '\0',
        '<',
        '>',
        '$(',
        ';',
        '../',
        '/',
        '*',
        '\u202e',
      ),
      fc.constantFrom('a', '-', '.', ':', 'group:default/', 'arn:aws:ecr:', 'checkout'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(parts => parts.join(''));

const put: readonly ((text: string) => object)[] = [
  text => ({ name: text }),
  text => ({ owner: text }),
  text => ({ hub: text }),
  text => ({ services: [text] }),
  text => ({ repositories: [text] }),
  text => ({ tags: { [text]: 'value' } }),
  text => ({ tags: { key: text } }),
];

describe('laws of requests', () => {
  test('one of every right shape is accepted, comes to subnets, and reads back as itself', () => {
    fc.assert(
      fc.property(request, input => {
        const read = parseRequest(input);
        expect(requestedSubnets(read)).toBeDefined();
        expect(parseRequest(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });

  test('text that is accepted holds nothing that another language reads as its own', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...put), (text, into) => {
        const input = { ...CHECKOUT, ...into(text) };
        if (requestProblems(input).length > 0) return;
        expect(JSON.stringify(parseRequest(input))).not.toMatch(/[$%`\\<>;\p{C}\u2028\u2029]/u);
      }),
    );
  });

  test('whatever is refused, the message fits a line', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('name', 'size', 'tags', 'repositories', 'cidr'),
        (value, field) => {
          const problems = requestProblems({ ...CHECKOUT, [field]: value });
          expect(problems.every(({ found, fix }) => found.length < 120 && fix.length < 160)).toBe(true);
        },
      ),
    );
  });
});
