import { CallError } from './failures/call-error';
import { classify } from './failures/classify';

/** Gathers what is refused of a list's details. */
export interface Gaps {
  readonly found: unknown[];
  /**
   * The answer; undefined where it is refused for good. A refusal that may pass fails the whole list, so that what was
   * known before of it is kept.
   */
  skipRefused<Answer>(call: Promise<Answer>): Promise<Answer | undefined>;
}

/** Codes of refusals that trying again does not change. */
const REFUSALS: ReadonlySet<string> = new Set(['AccessDenied']);

export function gatherGaps(): Gaps {
  const found: unknown[] = [];
  return {
    found,
    skipRefused: async call => {
      try {
        return await call;
      } catch (error) {
        if (!(error instanceof CallError) || !REFUSALS.has(classify(error.cause))) throw error;
        found.push(error);
        return undefined;
      }
    },
  };
}
