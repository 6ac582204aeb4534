import fc from 'fast-check';
import { type DiagnosisContext, diagnose, isCause } from '.';
import { failureMessages, furtherMessages, negatives } from './__fixtures__/messages';
import { cluesIn } from './clues-in';
import { combineClues } from './combine-clues';
import { readFailure } from './features/failure';
import { normalise } from './normalise/normalise';
import { SIGNATURES } from './signatures';

const anyContext: fc.Arbitrary<DiagnosisContext> = fc.record(
  {
    vpcCidrs: fc.subarray(['10.0.0.0/16', '20.0.0.0/8', '100.64.0.0/10']),
    interfaceEndpoints: fc.subarray(['ecr.api', 'ecr.dkr', 'logs', 'ssm', 'secretsmanager']),
    s3Gateway: fc.boolean(),
    nat: fc.boolean(),
    launchType: fc.constantFrom('FARGATE', 'EC2', 'EXTERNAL'),
    publicSubnet: fc.boolean(),
  },
  { requiredKeys: [] },
);
const knownMessage = fc.constantFrom(
  ...[...failureMessages, ...furtherMessages].map(({ message }) => message),
);
const anyMessage = fc.oneof(
  knownMessage,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(knownMessage, fc.string({ maxLength: 30 })), { maxLength: 3 })
    .map(parts => parts.join('\n')),
);

test('any text gets causes of the vocabulary, in descending order, with every field told', () => {
  fc.assert(
    fc.property(anyMessage, anyContext, (message, context) => {
      const { causes } = diagnose(message, context);
      for (const { cause, confidence, reason, check, fix, evidence, link } of causes) {
        expect(isCause(cause)).toBe(true);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
        expect([reason, check, fix, link].every(text => text !== '')).toBe(true);
        expect(evidence.length).toBeGreaterThan(0);
      }
      const confidences = causes.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      expect(new Set(causes.map(({ cause }) => cause)).size).toBe(causes.length);
    }),
  );
});

test('the same text and context get the same answer', () => {
  fc.assert(
    fc.property(anyMessage, anyContext, (message, context) => {
      expect(diagnose(message, context)).toEqual(diagnose(message, context));
    }),
  );
});

test('what is only known of flags re-ranks causes and adds none', () => {
  const flags = anyContext.map(({ vpcCidrs: _ranges, ...rest }) => rest);
  fc.assert(
    fc.property(knownMessage, flags, (message, context) => {
      const possible = new Set(
        combineClues(cluesIn(readFailure(normalise(message), {}))).map(({ cause }) => cause),
      );
      expect(diagnose(message, context).causes.every(({ cause }) => possible.has(cause))).toBe(true);
    }),
  );
});

test('no context makes a failure out of a message that is none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...negatives.map(({ message }) => message)),
      anyContext,
      (message, context) => {
        expect(diagnose(message, context).causes).toEqual([]);
      },
    ),
  );
});

test('the order of clues decides nothing but ties', () => {
  fc.assert(
    fc.property(knownMessage, message => {
      const failure = readFailure(normalise(message), {});
      const confidences = (order: readonly (typeof SIGNATURES)[number][]) =>
        new Map(
          combineClues(order.flatMap(({ clues }) => clues(failure))).map(({ cause, confidence }) => [
            cause,
            confidence.toFixed(9),
          ]),
        );
      expect(confidences([...SIGNATURES].reverse())).toEqual(confidences(SIGNATURES));
    }),
  );
});

/** What pasting does to a text. */
const DAMAGE: Readonly<Record<string, (message: string) => string>> = {
  'lower case': message => message.toLowerCase(),
  'a box': message =>
    message
      .split('\n')
      .map(line => `│ ${line} │`)
      .join('\n'),
  'escaped quotes': message => JSON.stringify(message).slice(1, -1),
  'curly quotes': message => message.replaceAll('"', '”'),
  'a quote of a mail': message =>
    message
      .split('\n')
      .map(line => `> ${line}`)
      .join('\n'),
  entities: message => message.replaceAll('"', '&quot;'),
};

test.each(Object.entries(DAMAGE))(
  '%s leaves the first cause of nearly all messages as it was',
  (_name, damage) => {
    const rows = [...failureMessages, ...furtherMessages];
    const same = rows.filter(
      ({ message }) => diagnose(damage(message)).causes[0]?.cause === diagnose(message).causes[0]?.cause,
    );
    expect(same.length / rows.length).toBeGreaterThanOrEqual(0.97);
  },
);
