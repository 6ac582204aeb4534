import type { Validation } from './support/validation';

/** Texts from people, by the property that each stands in. */
export type TextSubject = Readonly<Record<string, string | undefined>>;

const EXPRESSION = /[$%]\{/;
/** A reference that the library made: the one expression that a text may hold. */
const TOKEN = /\$\{TfToken\[[^\]]*\]\}/g;

/** A text that begins an expression of Terraform would be evaluated when it is applied. */
export const plainText: Validation<TextSubject> = {
  id: 'plain-text',
  check: texts =>
    Object.entries(texts).flatMap(([path, text]) =>
      text === undefined || !EXPRESSION.test(text.replace(TOKEN, ''))
        ? []
        : [
            {
              path,
              found: text,
              allowed: 'text without ${ and %{',
              fix: 'leave out the expression: names, descriptions and tags are plain text',
            },
          ],
    ),
};
