import type { Cause } from '../causes';
import type { DiagnosisContext } from '../context';
import { readFailure } from '../features/failure';
import { normalise } from '../normalise/normalise';
import type { Clue, Signature } from '../signature';

/** What a signature must recognise and what it must leave alone, each named by what is particular about it. */
export interface SignatureScenarios {
  /** Messages with the causes that they must speak for, the heaviest first; further causes may follow. */
  readonly fires: Readonly<Record<string, readonly [message: string, ...causes: Cause[]]>>;
  /** Near misses. */
  readonly silent: Readonly<Record<string, string>>;
  readonly context?: DiagnosisContext;
}

/** Runs a signature alone, on messages as they are pasted. */
export function testSignature(
  signature: Signature,
  { fires, silent, context = {} }: SignatureScenarios,
): void {
  const clues = (message: string) => signature.clues(readFailure(normalise(message), context));

  describe(signature.id, () => {
    test.each(Object.entries(fires))('recognises %s', (_name, [message, ...causes]) => {
      const found = heaviestFirst(clues(message));
      expect(found.slice(0, causes.length).map(({ cause }) => cause)).toEqual(causes);
      expect(found.every(isTold)).toBe(true);
    });

    test.each(Object.entries(silent))('leaves %s alone', (_name, message) => {
      expect(clues(message)).toEqual([]);
    });
  });
}

function heaviestFirst(clues: readonly Clue[]): readonly Clue[] {
  return [...clues].sort((a, b) => b.weight - a.weight);
}

/** Every clue gives a reason as a sentence, words of the message, and a weight that leaves room for doubt. */
function isTold({ reason, evidence, weight }: Clue): boolean {
  return /[.)]$/.test(reason) && evidence.length > 0 && weight > 0 && weight < 1;
}
