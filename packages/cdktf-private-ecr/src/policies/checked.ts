import { InvalidInputError, printValue } from '@private-ecr/core';
import { FORMS, type Form } from './forms.data';
import { isReference } from './reference';

/**
 * Texts that go into a policy, each once: of the form that they should have, so that none can say more than it is.
 *
 * @throws {@link InvalidInputError} naming the option and each text that is refused
 */
export function checked(form: Form, option: string, texts: readonly string[]): readonly string[] {
  const problems = texts.flatMap((text, place) => problemsOf(form, `${option}[${place}]`, text));
  if (problems.length > 0) throw new InvalidInputError('policy', problems);
  return [...new Set(texts)];
}

/**
 * The same for a single text.
 *
 * @throws {@link InvalidInputError} naming the option and the text
 */
export function checkedOne(form: Form, option: string, text: string): string {
  const problems = problemsOf(form, option, text);
  if (problems.length > 0) throw new InvalidInputError('policy', problems);
  return text;
}

function problemsOf(form: Form, path: string, text: unknown) {
  const { schema, mayRefer } = FORMS[form];
  if (schema.safeParse(text).success) return [];
  if (mayRefer && typeof text === 'string' && isReference(text)) return [];
  const what = schema.description ?? 'text of the form of the field';
  return [
    {
      path,
      found: printValue(text),
      allowed: mayRefer ? `${what}, or a reference of Terraform to one` : what,
      fix: 'correct the value, or leave it out',
    },
  ];
}
