import * as z from 'zod/mini';
import { moment, text } from './fields';

/** Whether anything of a team still runs in its network, as far as it was last read. */
export const drainSchema = z.object({
  schemaVersion: z.literal(1),
  /** `unknown` where facts are missing or too old: then nobody can say that nothing is lost. */
  drained: z.enum(['yes', 'no', 'unknown']),
  /** What still runs, such as `{kind: 'network-interface', id: 'eni-…', detail: 'in subnet-…: …'}`. */
  running: z.array(z.object({ kind: text, id: text, detail: text })),
  /** When the oldest of what was looked at was read; absent where nothing was. */
  collectedAt: z.optional(moment),
  /** Why it is not known, or what to do, in one sentence. */
  detail: z.optional(text),
});
export type Drain = z.output<typeof drainSchema>;
