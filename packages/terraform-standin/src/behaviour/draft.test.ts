import { anAccount, existingObjects } from '../__fixtures__/a-world';
import { expand, numberBelow, upperAlphanumeric, uuid, type Draft } from './draft';

const draft: Draft = {
  type: 'aws_thing',
  account: anAccount('111111111111', 'cn-north-1'),
  region: 'cn-north-1',
  values: { name: 'a', revision: 3, tags: {} },
  prior: null,
  seed: 'seed',
  existing: existingObjects(),
  find: () => ({}),
  revisionOf: () => 1,
};

describe('expand', () => {
  it.each([
    ['{name}:{revision}', /^a:3$/],
    ['{account}.{region}.{dnsSuffix}', /^111111111111\.cn-north-1\.amazonaws\.com\.cn$/],
    ['arn:{partition}', /^arn:aws-cn$/],
    ['{organization}', /^o-a1b2c3d4e5$/],
    ['vpc-{hex17}', /^vpc-[0-9a-f]{17}$/],
    ['{hex8}', /^[0-9a-f]{8}$/],
    ['{number}', /^1\d{9}$/],
    ['{uuid}', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
    ['Z{upper20}', /^Z[0-9A-Z]{20}$/],
    ['AROA{upper16}', /^AROA[0-9A-Z]{16}$/],
    ['{tags}{nothing}', /^$/],
  ])('%s', (form, expected) => {
    expect(expand(form, draft)).toMatch(expected);
  });

  it('generates another value for another purpose, and the same for the same', () => {
    expect(expand('{hex17}', draft, 'a')).toBe(expand('{hex17}', draft, 'a'));
    expect(expand('{hex17}', draft, 'a')).not.toBe(expand('{hex17}', draft, 'b'));
  });
});

describe('what is generated follows from its texts', () => {
  it.each<[string, (...from: string[]) => unknown]>([
    ['uuid', uuid],
    ['upperAlphanumeric', (...from) => upperAlphanumeric(20, ...from)],
    ['numberBelow', (...from) => numberBelow(1_000_000, ...from)],
  ])('%s', (_, generate) => {
    expect(generate('a', 'b')).toBe(generate('a', 'b'));
    expect(generate('a', 'b')).not.toBe(generate('ab'));
  });

  it('numberBelow stays below', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => numberBelow(3, String(index)));
    expect(new Set(numbers)).toEqual(new Set([0, 1, 2]));
  });
});
