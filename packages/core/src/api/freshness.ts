import * as z from 'zod/mini';
import { moment, place, text } from './fields';

/** What was last asked of one account in one Region, and what could not be read. */
export const unitFreshnessSchema = z.extend(place, {
  /** When its oldest part was read; null where nothing was ever read. */
  collectedAt: z.nullable(moment),
  /** What cannot be read at present, oldest first; empty where all is well. */
  problems: z.array(
    z.object({
      /** What is missing: a list such as `VpcEndpoints`, or `account` where nothing at all can be read. */
      part: text,
      /** AWS's code, or one of ours, such as `AccessDenied`, `Throttling`, `TimeBudget`. */
      code: text,
      /** One sentence for a person, without secrets. */
      message: text,
      /** Since when it fails. */
      since: moment,
    }),
  ),
});
export type UnitFreshness = z.output<typeof unitFreshnessSchema>;

/** How old what is shown is. */
export const freshnessSchema = z.object({
  /** When the oldest of what was used was read; null where nothing was. */
  collectedAt: z.nullable(moment),
  /** Seconds from then to the answer; null likewise. */
  ageSeconds: z.nullable(z.number()),
  /** Past this age facts no longer tell how things are. */
  staleAfterSeconds: z.number(),
  stale: z.boolean(),
  /** When the next read is due, as far as it is known. */
  nextRefreshAt: z.optional(moment),
  /** The accounts and Regions that were used: the VPC's, the hub's, the workload's. */
  units: z.array(unitFreshnessSchema),
});
export type Freshness = z.output<typeof freshnessSchema>;
