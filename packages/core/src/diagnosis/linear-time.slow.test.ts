import { growsLinearly, HOSTILE_UNITS } from './__fixtures__/linear-time';
import { linearSubjects } from './__fixtures__/linear-subjects';

const CHARACTERS = 250_000;

test.each(linearSubjects.map(subject => [subject.name, subject] as const))(
  '%s reads 250 KB, 500 KB and 1 MB of hostile text in time linear in its length',
  (_name, { read, units }) => {
    const slow = [...HOSTILE_UNITS, ...units].filter(unit => !growsLinearly(read, unit, CHARACTERS));
    expect(slow).toEqual([]);
  },
  120_000,
);
