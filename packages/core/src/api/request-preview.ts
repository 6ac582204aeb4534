import * as z from 'zod/mini';
import { lineItemSchema } from './entity-detail';
import { count, day, text, usd } from './fields';

const gigabytes = (what: string) =>
  z.optional(
    z
      .string()
      .check(
        z.regex(/^\d{1,9}(\.\d{1,9})?$/),
        z.describe(
          `${what}: GB in a month, as a decimal of at most nine digits before the point, such as "12.5"`,
        ),
      ),
  );

/** A request that is being written, and what its owner expects to pull: for the figures alone. */
export const requestPreviewBodySchema = z.strictObject({
  mode: z._default(z.enum(['add', 'change']).check(z.describe('add or change')), 'add'),
  /** Of any shape: what is wrong with it is part of the answer. */
  request: z.unknown(),
  usage: z.optional(
    z.strictObject({
      layerGb: gigabytes('image layers'),
      interfaceGb: gigabytes('through the interface endpoints'),
    }),
  ),
});
export type RequestPreviewBody = z.output<typeof requestPreviewBodySchema>;

/** One thing that is wrong with a field. */
export const inputProblemSchema = z.object({ path: text, found: text, allowed: text, fix: text });

/** What a network would cost and save each month: an estimate, against both ways without the endpoints. */
const previewSavingsSchema = z.object({
  basis: z.literal('estimate'),
  /** What the team would pay for with the network. */
  actualMonthlyUsd: usd,
  /** Against NAT with the free S3 gateway endpoint: the honest one, and the headline. Negative: a loss. */
  monthlyUsd: usd,
  baselineMonthlyUsd: usd,
  /** Against NAT only. */
  monthlyUsdVsNatOnly: usd,
  baselineNatOnlyMonthlyUsd: usd,
  isLoss: z.boolean(),
  /** False, with the reason, where no saving may be claimed. */
  claimed: z.boolean(),
  reason: z.optional(text),
  /** The day of the oldest price that was used; absent where all prices are the operator's own. */
  pricesAsOf: z.optional(day),
  explanation: text,
  /** What was taken for granted, a sentence each. */
  assumptions: z.array(text),
  lineItems: z.array(lineItemSchema),
});

/** What a request comes to, before it is made. */
export const requestPreviewSchema = z.object({
  schemaVersion: z.literal(1),
  /** What is wrong with the request; none where it could be made now. */
  problems: z.array(inputProblemSchema),
  /** What could not be looked at, a sentence each without a full stop: it is neither a problem nor known to be none. */
  notKnown: z.optional(z.array(text)),
  prefixLength: z.optional(z.number()),
  /** The range that it would get now; nobody holds it. */
  cidr: z.optional(text),
  /** How many ranges of this size are left; absent where it is not known. */
  remaining: z.optional(count),
  /** One subnet for each Availability Zone. */
  subnets: z.optional(z.array(z.object({ zoneIndex: count, cidr: text, usableAddresses: count }))),
  /** The endpoints that the tasks need, and why, a sentence for each thing that needs it. */
  endpoints: z.array(z.object({ service: text, reasons: z.array(text) })),
  savings: z.optional(previewSavingsSchema),
  /** Why there are no figures: the caller may not see them, or they cannot be told. */
  savingsUnavailable: z.optional(text),
});
export type RequestPreview = z.output<typeof requestPreviewSchema>;
