/** Stacks that must not be written, with all that does not hold. Nothing was written. */
export class SynthesisRefusedError extends Error {
  /** One line each: the construct, the value found, what is allowed, the fix, and the validation in brackets. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SynthesisRefusedError';
    this.problems = problems;
  }
}
