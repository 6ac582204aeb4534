import * as z from 'zod/mini';
import { text, usd } from './fields';
import { lineItemSchema } from './entity-detail';

const unrounded = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));

const teamAmounts = <Amount extends z.ZodMiniType>(amount: Amount) =>
  z.object({
    baselineNatOnly: amount,
    baselineNatPlusS3Gateway: amount,
    actual: amount,
    actualParts: z.object({
      hubFixedShare: amount,
      interfaceData: amount,
      s3GatewayData: amount,
      tgw: amount,
      residualNat: amount,
    }),
    savingsVsNatOnly: amount,
    savingsVsNatPlusS3Gateway: amount,
  });

const organisationAmounts = <Amount extends z.ZodMiniType>(amount: Amount) =>
  z.object({
    baselineNatOnly: amount,
    baselineNatPlusS3Gateway: amount,
    actual: amount,
    hubFixedPool: amount,
    interfaceDataPool: amount,
    savingsVsNatOnly: amount,
    savingsVsNatPlusS3Gateway: amount,
  });

/** The statement of a scenario, as `toDocument` writes it: what a what-if comes to. */
export const savingsEstimateSchema = z.object({
  region: text,
  period: z.object({ kind: z.enum(['run-rate', 'closed-month', 'part-of-month']), hours: text, label: text }),
  basis: z.object({ kind: z.enum(['estimate', 'measured']), asOf: z.optional(text) }),
  teams: z.record(
    text,
    z.extend(teamAmounts(usd), {
      /** False, with the reason, where no saving may be claimed. */
      savingClaimed: z.optional(z.literal(false)),
      reason: z.optional(text),
    }),
  ),
  org: organisationAmounts(usd),
  explanation: text,
  breakEven: z.object({
    perTeamNetUsd: usd,
    teams: z.union([z.number(), z.literal('never')]),
    gb: z.union([usd, z.literal('never')]),
  }),
  showBack: z.object({ hubOwnerPays: usd, teamsPay: usd }),
  notes: z.array(
    z.object({ id: text, severity: z.enum(['info', 'warning']), text, teamIds: z.optional(z.array(text)) }),
  ),
  unrounded: z.object({
    teams: z.record(text, teamAmounts(unrounded)),
    org: organisationAmounts(unrounded),
  }),
  /** Rates by name with their provenance. */
  rates: z.record(text, z.record(text, z.unknown())),
  lineItems: z.object({ teams: z.record(text, z.array(lineItemSchema)), org: z.array(lineItemSchema) }),
});
export type SavingsEstimate = z.output<typeof savingsEstimateSchema>;
