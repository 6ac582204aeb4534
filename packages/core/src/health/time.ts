import * as z from 'zod';

/** A moment as AWS prints it: ISO 8601 with its offset, so that it means the same everywhere. */
export const momentSchema = z.iso
  .datetime({ offset: true })
  .describe('a time with its offset, such as 2026-11-01T10:00:00Z');

/** Milliseconds since 1970 of a moment; undefined for text that is none. */
export function millisecondsOf(text: string): number | undefined {
  return momentSchema.safeParse(text).success ? Date.parse(text) : undefined;
}
