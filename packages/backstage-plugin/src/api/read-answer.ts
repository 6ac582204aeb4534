import { printable } from '@private-ecr/core';
import * as z from 'zod/mini';
import { PrivateEcrApiError } from './errors';

/** The version of the answers that this page reads. */
const SCHEMA_VERSION = 1;

/** The version that an answer, or the summary in it, says to be of. */
const versioned = z.union([
  z.object({ schemaVersion: z.number() }),
  z.pipe(
    z.object({ summary: z.object({ schemaVersion: z.number() }) }),
    z.transform(({ summary }) => summary),
  ),
]);

/**
 * The body of an answer, checked.
 *
 * @throws {@link PrivateEcrApiError} `too-new` or `malformed`, naming the first field that cannot be read
 */
export function readAnswer<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const version = versioned.safeParse(body);
  if (version.success && version.data.schemaVersion > SCHEMA_VERSION) {
    throw new PrivateEcrApiError(
      'too-new',
      `the answer is of version ${version.data.schemaVersion}, this page reads ${SCHEMA_VERSION}`,
    );
  }
  const [issue] = read.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  throw new PrivateEcrApiError('malformed', `${printable(path === '' ? 'the body' : path)} cannot be read`);
}
