import { z } from 'zod';
import { requestSchema } from './request-schema';

/** The dialects of JSON Schema that forms (draft 7) and other tools (2020-12) read. */
export type JsonSchemaDialect = 'draft-7' | 'draft-2020-12';

/**
 * The JSON Schema of a request, with titles and descriptions for a form. It holds what can be said of each field by
 * itself; rules that span fields, and that a range has no bits behind its prefix, are left to `requestProblems`.
 */
export function requestJsonSchema(dialect: JsonSchemaDialect = 'draft-7'): object {
  return z.toJSONSchema(requestSchema, { io: 'input', target: dialect });
}
