import { causeFamily, diagnose } from '.';
import {
  failureMessages,
  fair,
  furtherMessages,
  type LabelledMessage,
  negatives,
} from './__fixtures__/messages';

function rankOf(row: LabelledMessage): number {
  const accepted = fair(row);
  const rank = diagnose(row.message).causes.findIndex(({ cause }) => accepted.has(causeFamily(cause)));
  return rank === -1 ? Infinity : rank;
}

function shareWithin(rows: readonly LabelledMessage[], places: number): number {
  return rows.filter(row => rankOf(row) < places).length / rows.length;
}

const isFailure = ({ cause }: LabelledMessage) => cause !== 'none';
const established = failureMessages.filter(
  row => isFailure(row) && row.confidence === 'established-in-thread',
);

describe.each([
  ['messages of which the cause was established', established],
  ['further wordings', furtherMessages],
])('%s', (_name, rows) => {
  test('at least 96 % have a fair cause first', () => {
    expect(shareWithin(rows, 1)).toBeGreaterThanOrEqual(0.96);
  });

  test('at least 98 % have a fair cause among the first three', () => {
    expect(shareWithin(rows, 3)).toBeGreaterThanOrEqual(0.98);
  });
});

test.each(established.map(row => [row.id, row] as const))('%s has a fair cause first', (_id, row) => {
  expect(rankOf(row)).toBe(0);
});

test.each(failureMessages.filter(row => !isFailure(row)).map(row => [row.id, row] as const))(
  '%s has no cause but what is acceptable',
  (_id, row) => {
    const accepted = fair(row);
    const foreign = diagnose(row.message).causes.filter(({ cause }) => !accepted.has(causeFamily(cause)));
    expect(foreign).toEqual([]);
  },
);

test.each(negatives.map(({ id, message }) => [id, message]))('%s has no cause: %s', (_id, message) => {
  expect(diagnose(message).causes).toEqual([]);
});

test('no sentence has a comma too many', () => {
  const sentences = [...failureMessages, ...furtherMessages].flatMap(({ message }) =>
    diagnose(message).causes.flatMap(({ reason, check, fix }) => [reason, check, fix]),
  );
  expect(sentences.filter(sentence => /,\s*[,.)]/.test(sentence))).toEqual([]);
});
