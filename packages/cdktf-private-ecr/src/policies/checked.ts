import {
  accountIdSchema,
  InvalidInputError,
  organizationIdSchema,
  printValue,
  repositorySchema,
} from '@private-ecr/core';
import { z } from 'zod';

/** A reference that Terraform resolves: to an attribute, in the form that the library gives it, or to an input variable. */
const REFERENCE = /^\$\{(TfToken\[[A-Za-z0-9.:_-]+\]|var\.[a-z_]+(\.[A-Za-z0-9_]+)*)\}$/;
const ARN = /^arn:aws(-[a-z]+){0,3}:[a-z0-9-]+:[a-z0-9-]*:(\d{12}|\*)?:[A-Za-z0-9_+=,.@/*?:-]{1,512}$/;

const FORMS = {
  accounts: accountIdSchema,
  organizationId: organizationIdSchema,
  repositories: repositorySchema,
  arns: z
    .string()
    .regex(new RegExp(`${ARN.source}|${REFERENCE.source}`))
    .describe('an ARN, or a reference to one'),
  bucket: z
    .string()
    .regex(new RegExp(`^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$|${REFERENCE.source}`))
    .describe('the name of a bucket, or a reference to one'),
} as const;

/**
 * Texts that go into a policy: of the form that they should have, so that none can say more than it is.
 *
 * @throws {@link InvalidInputError} naming the option and the text
 */
export function checked(
  form: keyof typeof FORMS,
  option: string,
  texts: readonly string[],
): readonly string[] {
  const schema = FORMS[form];
  const problems = texts.flatMap((text, place) =>
    schema.safeParse(text).success
      ? []
      : [
          {
            path: `${option}[${place}]`,
            found: printValue(text),
            allowed: schema.description ?? 'text of the form of the field',
            fix: 'correct the value, or leave it out',
          },
        ],
  );
  if (problems.length > 0) throw new InvalidInputError('policy', problems);
  return texts;
}
