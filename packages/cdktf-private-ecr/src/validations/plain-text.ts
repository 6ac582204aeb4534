import { isKnown, type Validation } from './support/validation';

/** Texts from people, by the property that each stands in. */
export type TextSubject = Readonly<Record<string, string | undefined>>;

const EXPRESSION = /[$%]\{/;

/** A text that begins an expression of Terraform would be evaluated when it is applied. */
export const plainText: Validation<TextSubject> = {
  id: 'plain-text',
  check: texts =>
    Object.entries(texts).flatMap(([path, text]) =>
      text === undefined || !isKnown(text) || !EXPRESSION.test(text)
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
