import * as z from 'zod/mini';
import { day, moment, status, text, usd } from './fields';

/** A stretch of time in one state. */
export const incidentSchema = z.object({
  id: text,
  status,
  /** The first reason, in words. */
  reason: text,
  firstSeenAt: moment,
  lastSeenAt: moment,
  /** When it was seen to be over; absent while it lasts. */
  resolvedAt: z.optional(moment),
});
export type Incident = z.output<typeof incidentSchema>;

/** How it was, day by day (UTC), oldest first; days without any judgement are absent. */
export const historySchema = z.object({
  entityRef: text,
  days: z.array(
    z.object({
      day,
      /** The worst of the day. */
      status,
      /**
       * Seconds of the day in each status, as far as it was judged, each rounded; 0 for less than half a second. What
       * held longest is told from them.
       */
      secondsByStatus: z.record(z.string(), z.number()),
      /** The last of the day; absent where it was not known or may not be seen. */
      savingsMonthlyUsd: z.optional(usd),
      pullFailures: z.number(),
    }),
  ),
  /** Before the days that are kept: months, oldest first; absent where there are none. */
  months: z.optional(
    z.array(
      z.object({
        /** Such as `2026-10`. */
        month: text,
        /** The worst of the month. */
        status,
        secondsByStatus: z.record(z.string(), z.number()),
        /** The last of the month; absent where it was not known or may not be seen. */
        savingsMonthlyUsd: z.optional(usd),
        pullFailures: z.number(),
      }),
    ),
  ),
  /** Latest first. */
  incidents: z.array(incidentSchema),
});
export type History = z.output<typeof historySchema>;
