import { describeProblem, InvalidInputError, printValue } from '@private-ecr/core';
import { Annotations, type Construct, Token } from '../../terraform';

/** What is wrong with one property of a construct. */
export interface Violation {
  /** The property, such as `zones["euc1-az1"].cidr`. */
  readonly path: string;
  /** The value that was found there. */
  readonly found: unknown;
  /** What may stand there. */
  readonly allowed: string;
  /** What to change, in one sentence without a full stop. */
  readonly fix: string;
}

/**
 * One thing that must hold before anything is written, judged over plain values.
 *
 * What is a reference to something that Terraform alone will know is no violation: a check says nothing of it.
 */
export interface Validation<Subject> {
  readonly id: string;
  readonly check: (subject: Subject) => readonly Violation[];
}

/** Lets synth refuse a construct for which a validation does not hold. */
export function validate<Subject>(
  construct: Construct,
  validation: Validation<Subject>,
  subject: () => Subject,
): void {
  construct.node.addValidation({
    validate: () =>
      validation.check(subject()).map(violation => describe(construct, violation, validation.id)),
  });
}

/**
 * Refuses at once what would become part of names and policies, before these are made of it.
 *
 * @throws {@link InvalidInputError} with the path of the construct
 */
export function demand<Subject>(
  construct: Construct,
  { check }: Validation<Subject>,
  subject: Subject,
): void {
  const problems = check(subject).map(violation => ({ ...violation, found: printValue(violation.found) }));
  if (problems.length > 0) throw new InvalidInputError(construct.node.path, problems);
}

/** Makes something of what a construct was given; what is refused there is refused with the path of the construct. */
export function inConstruct<Made>(construct: Construct, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidInputError) throw new InvalidInputError(construct.node.path, error.problems);
    throw error;
  }
}

/** Lets synth warn of what a validation finds. */
export function warn<Subject>(construct: Construct, validation: Validation<Subject>, subject: Subject): void {
  for (const violation of validation.check(subject)) {
    Annotations.of(construct).addWarning(describe(construct, violation, validation.id));
  }
}

function describe(construct: Construct, { path, found, allowed, fix }: Violation, id: string): string {
  const problem = describeProblem(construct.node.path, { path, found: printValue(found), allowed, fix });
  return `${problem} [${id}]`;
}

/** Whether a value is known at synth, rather than a reference that Terraform resolves. */
export function isKnown(value: unknown): boolean {
  if (typeof value === 'string' && value.includes('${var.')) return false;
  return !Token.isUnresolved(value);
}
