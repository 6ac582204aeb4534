import { every, type Match, no, not, some, unknown, YES } from './match';

const BY_NAME = { yes: YES, no: no('no'), unknown: unknown('unknown') };
type Answer = keyof typeof BY_NAME;

const matches = (answers: readonly Answer[]): readonly Match[] => answers.map(answer => BY_NAME[answer]);

describe('every', () => {
  test.each<[Answer[], Answer]>([
    [[], 'yes'],
    [['yes', 'yes'], 'yes'],
    [['yes', 'unknown'], 'unknown'],
    [['unknown', 'no'], 'no'],
    [['yes', 'no'], 'no'],
  ])('of %j: %s', (answers, expected) => {
    expect(every(matches(answers)).matches).toBe(expected);
  });
});

describe('some', () => {
  test.each<[Answer[], Answer]>([
    [[], 'no'],
    [['no', 'no'], 'no'],
    [['no', 'unknown'], 'unknown'],
    [['unknown', 'yes'], 'yes'],
  ])('of %j: %s', (answers, expected) => {
    expect(some(matches(answers), 'none').matches).toBe(expected);
  });
});

describe('not', () => {
  test.each<[Answer, Answer]>([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ])('%s: %s', (answer, expected) => {
    expect(not(BY_NAME[answer], 'it matched').matches).toBe(expected);
  });
});
