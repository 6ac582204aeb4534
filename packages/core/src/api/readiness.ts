import * as z from 'zod/mini';
import { unitFreshnessSchema } from './freshness';

/**
 * Whether the plugin can answer, and which accounts are stale.
 *
 * Stale accounts are no reason to restart a replica: it stays `ready`. Which accounts they are is told to those only who
 * may see how the collection goes.
 */
export const readinessSchema = z.object({
  status: z.enum(['ready', 'not-ready']),
  /** Accounts and Regions that are read. */
  units: z.number(),
  /** How many of them are too old to tell how things are, or were never read. */
  staleUnits: z.number(),
  stale: z.optional(z.array(unitFreshnessSchema)),
});
export type Readiness = z.output<typeof readinessSchema>;
