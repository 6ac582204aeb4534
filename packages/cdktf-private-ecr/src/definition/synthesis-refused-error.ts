import { InvalidInputError } from '@private-ecr/core';

/** Stacks that must not be written, with all that does not hold. Nothing was written. */
export class SynthesisRefusedError extends InvalidInputError {
  /** One line each: the construct, the value found, what is allowed, the fix, and the validation in brackets. */
  readonly refusals: readonly string[];

  constructor(document: string, refusals: readonly string[]) {
    super(document, []);
    this.name = 'SynthesisRefusedError';
    this.message = refusals.join('\n');
    this.refusals = refusals;
  }
}
