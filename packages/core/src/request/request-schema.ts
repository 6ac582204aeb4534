import { z } from 'zod';
import { requestFields } from './request-fields';
import { REQUEST_RULES } from './request-rules';

const fieldsSchema = z.strictObject(requestFields);

/** A request of which each field by itself is right. */
export type RequestFields = z.output<typeof fieldsSchema>;

/**
 * What a team asks for, in the form, in the CLI and in a program alike. Each field is checked first, then the rules
 * that span fields.
 */
export const requestSchema = fieldsSchema.superRefine(
  (request, context) => {
    for (const { broken, allowed, fix } of REQUEST_RULES) {
      for (const path of broken(request)) {
        const params = { allowed: allowed(request), fix };
        context.addIssue({ code: 'custom', path: [...path], message: fix, params });
      }
    }
  },
  { when: ({ issues }) => issues.length === 0 },
);

/** What a team asks for, with what it left out filled in. */
export type PrivateEcrRequest = z.output<typeof requestSchema>;

/** What a team writes: what has a default may be left out. */
export type PrivateEcrRequestInput = z.input<typeof requestSchema>;
