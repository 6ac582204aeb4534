import { slugSchema } from '@private-ecr/core';
import type { Validation } from './support/validation';

/** Names of ours, by the property that each stands in. */
export type NameSubject = Readonly<Record<string, string>>;

/** A name becomes part of the names of roles, groups, log groups and files: words and digits with hyphens. */
export const resourceName: Validation<NameSubject> = {
  id: 'resource-name',
  check: names =>
    Object.entries(names).flatMap(([path, name]) =>
      slugSchema.safeParse(name).success
        ? []
        : [
            {
              path,
              found: name,
              allowed: slugSchema.description ?? 'a slug',
              fix: 'write it in lower case, with hyphens between words',
            },
          ],
    ),
};
