import { faultSchema } from './faults/faults';
import { identitiesSchema } from './auth/identities';
import { parseInput } from './parse-input';

it('fills in what may be left out', () => {
  expect(parseInput(faultSchema, { kind: 'slow' }, 'fault')).toMatchObject({ rate: 1, latencyMs: 1000 });
});

it.each([
  [faultSchema, { kind: 'flood' }, /^fault\.kind: .*"throttling"\|.*; found "flood"$/],
  [faultSchema, { kind: 'slow', rate: 2 }, /^fault\.rate: .*; found 2$/],
  [
    identitiesSchema,
    { roles: [{ arn: 'me' }] },
    /^identities\.roles\.0\.arn: such as arn:aws:iam::.*; found "me"$/,
  ],
])('names the place, what is allowed and what was found', (schema, input, message) => {
  const what = schema === identitiesSchema ? 'identities' : 'fault';
  expect(() => parseInput(schema as typeof faultSchema, input, what)).toThrow(message);
});

it('names every place that is wrong', () => {
  expect(() => parseInput(faultSchema, { kind: 'flood', rate: 2 }, 'fault')).toThrow(
    /fault\.kind[^\n]+\nfault\.rate/,
  );
});
