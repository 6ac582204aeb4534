import { z } from 'zod';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const NAME = '[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?';

/** A reference to an entity of the Backstage catalogue in its full, lower-case form: `group:default/payments`. */
function entityRef(kinds: readonly string[], what: string): z.ZodString {
  return z
    .string()
    .regex(new RegExp(`^(?:${kinds.join('|')}):${LABEL}/${NAME}$`))
    .describe(
      `${what} as a catalogue reference in full and in lower case, such as ${kinds[0] ?? ''}:default/checkout`,
    );
}

export const ownerSchema = entityRef(['group', 'user'], 'a group or user');
export const serviceRefSchema = entityRef(['component'], 'a component');
