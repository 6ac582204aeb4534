import { parseRequest, requestProblems } from '.';
import { CHECKOUT, COMPLETE, WRONG_FIELDS } from './__fixtures__/requests';

describe('a request', () => {
  test('that says the least gets the defaults', () => {
    expect(parseRequest(CHECKOUT)).toEqual({
      ...CHECKOUT,
      schemaVersion: 1,
      topology: 'shared-subnets',
      azCount: 2,
      services: [],
      needs: [],
      internetEgress: false,
      repositories: [],
      connectivity: 'cidr',
      tags: {},
    });
  });

  test('that says everything is kept as it is, and so is one that was read before', () => {
    expect(parseRequest(COMPLETE)).toEqual(COMPLETE);
    expect(parseRequest(parseRequest(COMPLETE))).toEqual(parseRequest(COMPLETE));
  });
});

describe('a field that is wrong has one message, at its place, with what is allowed', () => {
  test.each(WRONG_FIELDS)('%s: %j', (field, value, path = field) => {
    const problems = requestProblems({ ...COMPLETE, [field]: value });
    expect(problems.map(problem => problem.path)).toEqual([path]);
    expect(problems[0]!.allowed).not.toMatch(/invalid|expected/i);
  });

  test('a field that is missing is to be added', () => {
    expect(requestProblems({})).toEqual(
      ['name', 'owner', 'accountId', 'region'].map(path =>
        expect.objectContaining({ path, found: 'nothing', fix: 'add it' }),
      ),
    );
  });

  test('an unknown field is met with the field that was probably meant', () => {
    expect(requestProblems({ ...CHECKOUT, regoin: 'eu-central-1' })).toEqual([
      expect.objectContaining({ path: 'regoin', fix: expect.stringContaining('region') }),
    ]);
  });

  test.each([['text'], [null], [[]], [7]])('%j is no request', value => {
    expect(requestProblems(value)).toHaveLength(1);
  });

  test('the error for a program says the same in one line', () => {
    expect(() => parseRequest({ ...CHECKOUT, name: 'Checkout' })).toThrow(
      /^request: name: found "Checkout"; allowed: lower-case words .*; fix: correct the value\.$/,
    );
  });
});
