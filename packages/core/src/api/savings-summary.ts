import * as z from 'zod/mini';
import { day, text, usd } from './fields';

const note = z.object({ id: text, severity: z.enum(['info', 'warning']), text });

/** What is saved each month, as far as the caller may see it and it is known. */
export const savingsSummarySchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('known'),
    /** Against NAT and the free S3 gateway endpoint: the honest one, and the headline. Negative: a loss. */
    monthlyUsd: usd,
    /** Against NAT only; absent where the bytes of image layers are not known, on which it depends. */
    monthlyUsdVsNatOnly: z.optional(usd),
    /** What is paid each month with the endpoints. */
    actualMonthlyUsd: usd,
    /** Whether a saving may be claimed; where not, `reason` says why. */
    claimed: z.boolean(),
    reason: z.optional(text),
    basis: z.object({ kind: z.enum(['estimate', 'measured']), asOf: z.optional(day) }),
    /** The day of the oldest price that was used; absent where all prices are the operator's own. */
    pricesAsOf: z.optional(day),
    /** How a VPC's saving was split over its services; absent where it is the VPC's own. */
    split: z.optional(z.enum(['bytes', 'pulls-times-image-size (upper bound)', 'even'])),
    /** One sentence that explains the figure. */
    explanation: text,
    notes: z.array(note),
  }),
  z.object({
    state: z.literal('unavailable'),
    /** In words, such as `price unavailable: …`. */
    reason: text,
    /** What each GB costs or saves, where only the usage is missing. */
    dependsOnUsage: z.optional(text),
  }),
  /** Counted at other entities, so that no saving is counted twice; `reason` says at which. */
  z.object({ state: z.literal('elsewhere'), reason: text }),
  /** The caller may see the state of the network, not its cost. */
  z.object({ state: z.literal('denied') }),
]);
export type SavingsSummary = z.output<typeof savingsSummarySchema>;
