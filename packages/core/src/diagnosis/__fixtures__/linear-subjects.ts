import type { Failure } from '../features/failure';
import { readFailure } from '../features/failure';
import { normalise } from '../normalise/normalise';
import { joinLines } from '../normalise/join-lines';
import { plainCharacters } from '../normalise/plain-characters';
import { stripFrame } from '../normalise/strip-frame';
import { stripMarkup } from '../normalise/strip-markup';
import { unescape } from '../normalise/unescape';
import { redact } from '../redact/redact';
import { SIGNATURES } from '../signatures';
import { failureMessages, furtherMessages } from './messages';

/** Something that reads a text of any length, and units that bring it to its own patterns. */
export interface LinearSubject {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly units: readonly string[];
}

const PREFIX_SHARES = [0.35, 0.7, 0.95];

const steps: readonly LinearSubject[] = [
  { name: 'unescape', read: unescape, units: [] },
  { name: 'plainCharacters', read: plainCharacters, units: [] },
  { name: 'stripMarkup', read: stripMarkup, units: [] },
  { name: 'stripFrame', read: stripFrame, units: [] },
  { name: 'joinLines', read: text => joinLines(text.split('\n')), units: [] },
  { name: 'normalise', read: normalise, units: [] },
  { name: 'redact', read: redact, units: ['secret_access_key: ', '-----BEGIN PRIVATE KEY-----', '://a:'] },
  {
    name: 'readFailure',
    read: text => readFailure(text, {}),
    units: ['lookup a on 1:53: ', 'not authorized to '],
  },
];

/** Every signature, as it would read a long text of which the other facts are those of a message that it fires at. */
const signatures: readonly LinearSubject[] = SIGNATURES.map(({ id, clues }) => {
  const failures = [...failureMessages, ...furtherMessages].map(({ message }) =>
    readFailure(normalise(message), {}),
  );
  const firing = failures.filter(failure => clues(failure).length > 0).slice(0, 2);
  const bases: readonly Failure[] = firing.length > 0 ? firing : failures.slice(0, 1);
  return {
    name: id,
    read: text => bases.map(base => clues({ ...base, text })),
    units: firing.flatMap(({ text }) => PREFIX_SHARES.map(share => `${text.slice(0, text.length * share)} `)),
  };
});

export const linearSubjects: readonly LinearSubject[] = [...steps, ...signatures];
