import { growsLinearly, HOSTILE_UNITS } from './__fixtures__/linear-time';
import { linearSubjects } from './__fixtures__/linear-subjects';

const CHARACTERS = 250_000;

test.each(linearSubjects.map(subject => [subject.name, subject] as const))(
  '%s reads hostile text from 250 KB to 1 MB in time linear in its length',
  (_name, { read, units }) => {
    const slow = [...HOSTILE_UNITS, ...units].filter(unit => !growsLinearly(read, unit, CHARACTERS));
    expect(slow).toEqual([]);
  },
  120_000,
);
