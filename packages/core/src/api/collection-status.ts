import * as z from 'zod/mini';
import { moment, text, usd } from './fields';
import { unitFreshnessSchema } from './freshness';

/** How the collection goes: which accounts are stale, and what looking costs. */
export const collectionStatusSchema = z.object({
  units: z.array(
    z.extend(unitFreshnessSchema, {
      stale: z.boolean(),
      nextRefreshAt: z.optional(moment),
      lastDurationMs: z.optional(z.number()),
      lastCalls: z.optional(z.number()),
    }),
  ),
  /** What the collector itself costs in a month, as it runs now: an estimate. Absent where costs may not be seen. */
  cost: z.optional(z.object({ monthlyUsd: usd, explanation: text })),
});
export type CollectionStatus = z.output<typeof collectionStatusSchema>;
